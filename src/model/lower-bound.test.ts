import fc from "fast-check";
import { expect, test } from "vitest";
import { lowerBound } from "#model/lower-bound.ts";

test("as many values lie before the position as are below the value", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -20, max: 20 })), fc.integer({ min: -25, max: 25 }), (values, value) => {
      const sorted = Int32Array.from(values).sort();
      expect(lowerBound(sorted, value)).toBe(values.filter((each) => each < value).length);
    }),
  );
});
