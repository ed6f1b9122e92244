import { converter, differenceEuclidean } from "culori";
import fc from "fast-check";
import { expect, it } from "vitest";
import { colourDistance } from "#dataset/colour-distance.ts";

const colour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)).map((parts) => {
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
});

it("the distance of two colours is that of Oklab", () => {
  const oklab = converter("oklab");
  const expected = differenceEuclidean("oklab");
  fc.assert(
    fc.property(colour, colour, (one, other) => {
      expect(colourDistance(one, other)).toBeCloseTo(expected(oklab(one) ?? one, oklab(other) ?? other), 5);
    }),
  );
});
