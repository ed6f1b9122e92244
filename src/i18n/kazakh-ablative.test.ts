import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kazakhAblative } from "#i18n/kazakh-ablative.ts";

describe("the ending of a Kazakh number that something is more than", () => {
  it.each([
    [0, "ден"],
    [1, "ден"],
    [3, "тен"],
    [6, "дан"],
    [9, "дан"],
    [10, "нан"],
    [26, "дан"],
    [30, "дан"],
    [40, "тан"],
    [70, "тен"],
    [80, "нен"],
    [90, "нан"],
    [164, "тен"],
    [1300, "ден"],
    [5000, "нан"],
    [5800, "ден"],
    [20_000, "нан"],
    [3_000_000, "нан"],
    [2_000_000_000, "тан"],
    [1.5, "тен"],
    [2.25, "тен"],
  ])("%d-%s", (value, ending) => {
    expect(kazakhAblative(value)).toBe(ending);
  });

  it("is that of the word that is spoken last, whatever stands before it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9_999_999 }), (last, before) => {
        expect(kazakhAblative(before * 100 + last)).toBe(kazakhAblative(last));
      }),
    );
  });

  it("is one of the six that there are, for any number", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e9, noNaN: true }).map((value) => Number(value.toFixed(3))),
        (value) => {
          expect(["дан", "ден", "тан", "тен", "нан", "нен"]).toContain(kazakhAblative(value));
        },
      ),
    );
  });
});
