import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Row } from "#dataset/read-table.ts";
import { cyclesOf } from "#dataset/rules/cycles.ts";

function rowsOf(next: readonly number[]): Row<null>[] {
  return next.map((target, index) => ({
    table: "places",
    row: index + 2,
    cell: (header) => (header === "id" ? `p${index}` : target < 0 ? "" : `p${target}`),
    record: null,
  }));
}

describe("a circle is told by each row that lies on it", () => {
  it("and not by a row that only leads into it", () => {
    const issues = [...cyclesOf(rowsOf([1, 2, 1, -1]), "parent")];
    expect(issues.map((issue) => issue.row)).toEqual([3, 4]);
  });

  it("agrees with following every chain to its end, and always stops", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1, max: 8 }), { maxLength: 9 }), (next) => {
        const onCircle = next.flatMap((_, index) => {
          let at = next[index] ?? -1;
          for (let step = 0; step < 20 && at !== index && at >= 0; step += 1) at = next[at] ?? -1;
          return at === index ? [index + 2] : [];
        });
        expect([...cyclesOf(rowsOf(next), "parent")].map((issue) => issue.row)).toEqual(onCircle);
      }),
    );
  });
});
