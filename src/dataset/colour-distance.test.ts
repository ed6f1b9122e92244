import {
  type Color,
  converter,
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
} from "culori";
import fc from "fast-check";
import { expect, it } from "vitest";
import { COLOUR_BLINDNESS, colourDistance } from "#dataset/colour-distance.ts";

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

it("eyes that lack one kind of cones see no more of a difference in grey, and red and green come together to two of them", () => {
  for (const eyes of COLOUR_BLINDNESS)
    expect(colourDistance("#404040", "#a0a0a0", eyes)).toBeCloseTo(colourDistance("#404040", "#a0a0a0"), 2);
  const apart = (eyes: (typeof COLOUR_BLINDNESS)[number] | null) => colourDistance("#a83232", "#5d5d2a", eyes);
  const whole = apart(null);
  expect([apart("protanopia") < whole / 2, apart("deuteranopia") < whole / 2]).toEqual([true, true]);
  expect(apart("tritanopia")).toBeGreaterThan(whole / 2);
});

it("what such eyes see is near to what another reckoning of the same model says", () => {
  const filters = {
    protanopia: filterDeficiencyProt(1),
    deuteranopia: filterDeficiencyDeuter(1),
    tritanopia: filterDeficiencyTrit(1),
  };
  const expected = differenceEuclidean("oklab");
  const seen = (filter: (colour: Color) => Color, text: string) => filter(parse(text) ?? expect.fail(text));
  for (const eyes of COLOUR_BLINDNESS) {
    const filter = filters[eyes];
    for (const [one, other] of [["#a73d2c", "#447b6f"] as const, ["#1c4299", "#7a2f8f"] as const])
      expect(
        Math.abs(colourDistance(one, other, eyes) - expected(seen(filter, one), seen(filter, other))),
      ).toBeLessThan(0.06);
  }
});
