import { expect, test } from "vitest";
import { horizonOf, knownLookup } from "#model/horizon.ts";
import { aClaim, cite, january, sampleLookup } from "#model/sample-dataset.ts";
import { TO_THE_END } from "#model/standing.ts";

const claim = aClaim({ id: "early" });
const late = aClaim({ id: "late" });
const lookup = sampleLookup({
  claims: [claim, late],
  citations: [cite("a", claim), cite("c", claim), cite("c", late)],
});
const until = (day: number) => ({ clock: "known", to: january(day) }) as const;

test("a record looks as far as the range on the clock of what was known, and to the end where nothing comes later", () => {
  expect(horizonOf(lookup, until(9))).toEqual(until(9));
  expect(horizonOf(lookup, until(10))).toBe(TO_THE_END);
  expect(horizonOf(lookup, { clock: "known", to: null })).toBe(TO_THE_END);
  expect(horizonOf(lookup, { clock: "happened", to: january(9) })).toBe(TO_THE_END);
});

test("what was known of a record are the prints that were out; one that nobody could know keeps its own", () => {
  const printsOf = (id: string, day: number) =>
    knownLookup(lookup, horizonOf(lookup, until(day)))
      .citationsOf(id)
      .map(({ publication }) => publication);
  expect(printsOf("early", 9)).toEqual(["a"]);
  expect(printsOf("early", 10)).toEqual(["a", "c"]);
  expect(printsOf("late", 9)).toEqual(["c"]);
});
