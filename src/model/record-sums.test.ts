import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COUNTS } from "#dataset/counts.ts";
import { recordSums } from "#model/record-sums.ts";
import { anEvent, january } from "#model/sample-dataset.ts";

describe("what records count adds up", () => {
  it("each end by itself, over the records that state it; a blank is no zero", () => {
    const sums = recordSums([
      anEvent({ killedLow: 1, killedBest: 2, killedHigh: 4 }),
      anEvent({ killedBest: 0, start: january(5), end: january(9) }),
      anEvent({}),
    ]);
    expect(sums).toEqual({
      records: 3,
      killedLow: { total: 1, stated: 1 },
      killedBest: { total: 2, stated: 2 },
      killedHigh: { total: 4, stated: 1 },
      injured: null,
      detained: null,
    });
  });

  it("any two parts of the records add up to the whole", () => {
    const value = fc.option(fc.nat(1000));
    const event = fc.record(Object.fromEntries(COUNTS.map((count) => [count, value]))).map((counts) => anEvent(counts));
    fc.assert(
      fc.property(fc.array(event), fc.array(event), (first, second) => {
        const [one, two, both] = [recordSums(first), recordSums(second), recordSums([...first, ...second])];
        for (const count of COUNTS) {
          expect(both[count]?.total ?? 0).toBe((one[count]?.total ?? 0) + (two[count]?.total ?? 0));
          expect(both[count]?.stated ?? 0).toBe((one[count]?.stated ?? 0) + (two[count]?.stated ?? 0));
        }
      }),
    );
  });
});
