import { wcagContrast } from "culori";
import fc from "fast-check";
import { expect, it } from "vitest";
import { PALETTE } from "#cli/palette.fixture.ts";
import { contrast, PAPER } from "#dataset/contrast.ts";
import { FAMILY_COLOURS } from "#ingest/family-colours.ts";

const colour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, "0")}`);

it("the contrast of two colours is that of WCAG, whichever is named first", () => {
  fc.assert(
    fc.property(colour, colour, (one, other) => {
      expect(contrast(one, other)).toBeCloseTo(wcagContrast(one, other), 3);
      expect(contrast(other, one)).toBe(contrast(one, other));
    }),
  );
});

it("what families are held against is the paper of the page", () => {
  expect(PALETTE.get("paper")).toEqual(PAPER);
});

it("the colours that the project gives to families itself can be seen on it", () => {
  for (const { light, dark } of FAMILY_COLOURS) {
    expect(contrast(light, PAPER.light)).toBeGreaterThan(3);
    expect(contrast(dark, PAPER.dark)).toBeGreaterThan(3);
  }
});
