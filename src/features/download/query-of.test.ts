import fc from "fast-check";
import { expect, it } from "vitest";
import { queryOf } from "#features/download/query-of.ts";
import { EVERYTHING, type Filter } from "#model/filter.ts";
import { january } from "#model/sample-dataset.ts";
import { parseAddress } from "#state/url.ts";
import { filterOf } from "#state/view.ts";

it("the query of a filter selects the same again, whatever it holds", () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,20}$/), { maxLength: 4 });
  const filters: fc.Arbitrary<Filter> = fc.record({
    from: fc.option(fc.integer({ min: 1, max: 15 }).map(january)),
    to: fc.option(fc.integer({ min: 15, max: 31 }).map(january)),
    clock: fc.constantFrom("happened", "known"),
    ...{ places: ids, categories: ids, claimants: ids, publications: ids },
    text: fc.constantFrom("", "detained", "задержаны & 8 000", "қаза"),
  });
  fc.assert(
    fc.property(filters, (filter) => {
      expect(filterOf(parseAddress(queryOf(filter)).view)).toEqual(filter);
    }),
  );
  expect(queryOf({ ...EVERYTHING, from: january(9), places: ["almaty"] })).toBe("?from=2022-01-09&place=almaty");
});
