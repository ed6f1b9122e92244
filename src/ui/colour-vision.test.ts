import {
  type Color,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
} from "culori";
import { describe, expect, it } from "vitest";
import { FAMILIES, INKS, THEMES, type Theme, type Tone } from "#cli/palette.fixture.ts";

const difference = differenceCiede2000();
const lab = converter("lab65");

/** How a colour looks to somebody who has no cones of one kind. */
const EYES: Readonly<Record<string, (colour: Color) => Color>> = {
  "most people": (colour) => colour,
  "somebody with protanopia": filterDeficiencyProt(1),
  "somebody with deuteranopia": filterDeficiencyDeuter(1),
  "somebody with tritanopia": filterDeficiencyTrit(1),
};

/**
 * About 2 can be told apart in large fields side by side, and small marks take three to four times as much: 10 leaves a ring
 * of a few pixels and a dot in a list some room above that.
 */
const APART = 10;

function colourOf(text: string): Color {
  const colour = parse(text);
  if (!colour) throw new Error(`${text} is not a colour.`);
  return colour;
}

function closest(tones: ReadonlyMap<string, Tone>, theme: Theme, eyes: (colour: Color) => Color) {
  const seen = [...tones].map(([name, tone]) => ({ name, colour: eyes(colourOf(tone[theme])) }));
  const pairs = seen.flatMap((a, i) =>
    seen.slice(i + 1).map((b) => ({ pair: `${a.name} and ${b.name}`, apart: difference(a.colour, b.colour) })),
  );
  return pairs.reduce((least, pair) => (pair.apart < least.apart ? pair : least));
}

describe.each(THEMES)("on a %s page", (theme) => {
  it.each(Object.entries(EYES))("%s can tell the families of events apart", (_, eyes) => {
    const { pair, apart } = closest(FAMILIES, theme, eyes);
    expect(apart, `${pair} look alike; change the colour of one`).toBeGreaterThan(APART);
  });

  it("the families differ in lightness, so that a grey print keeps them apart where they touch", () => {
    const levels = [...FAMILIES].map(([name, tone]) => ({ name, level: lab(tone[theme])?.l ?? 0 }));
    const sorted = levels.sort((a, b) => a.level - b.level);
    for (const [i, { name, level }] of sorted.slice(1).entries()) {
      const below = sorted[i];
      expect(level - (below?.level ?? 0), `make ${name} or ${below?.name} lighter or darker`).toBeGreaterThan(3.5);
    }
  });

  // Twelve inks that can all be read as small text are too many for every eye: whose a mark is, its label says in words.
  it("no two kinds of claimants share an ink", () => {
    const { pair, apart } = closest(INKS, theme, (colour) => colour);
    expect(apart, pair).toBeGreaterThan(5);
  });
});

it("sees what somebody without red cones does not", () => {
  const [red, green] = [colourOf("#a83232"), colourOf("#5d5d2a")];
  const without = filterDeficiencyProt(1);
  expect(difference(without(red), without(green))).toBeLessThan(difference(red, green) / 2);
});
