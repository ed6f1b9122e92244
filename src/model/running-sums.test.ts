import fc from "fast-check";
import { expect, it } from "vitest";
import { runningSums } from "#model/running-sums.ts";

const columns = fc
  .tuple(fc.array(fc.nat(3), { minLength: 1, maxLength: 9 }), fc.nat(1100))
  .map(([pattern, length]) => Uint8Array.from({ length }, (_, i) => pattern[i % pattern.length] ?? 0));

it("gives the sums and the entries that adding up one by one gives", () => {
  fc.assert(
    fc.property(columns, (column) => {
      const { before, passing } = runningSums(column);
      let sum = 0;
      for (const [entry, value] of [...column, 0].entries()) {
        expect(before(entry)).toBe(sum);
        for (let at = sum; at < sum + value; at++) expect(passing(at)).toBe(entry);
        sum += value;
      }
      expect(passing(sum)).toBe(column.length);
    }),
  );
});
