import { expect, it } from "vitest";
import { type Face, facesFor } from "#io/held-fonts.ts";

const face = (family: string, range: string): Face => ({ family, range, weight: "400", address: `${family} ${range}` });
const LATIN = face("Golos Text", "U+0000-00FF, U+2019");
const CYRILLIC = face("Golos Text", "U+0301, U+0400-045F");
const SERIF = face("Source Serif 4", "");
const FACES = [LATIN, CYRILLIC, SERIF];

it.each([
  [
    "a family that is named, for letters that occur",
    "<svg font-family=\"'Golos Text'\"><text>Алматы</text></svg>",
    [CYRILLIC],
  ],
  ["a single letter of a range", '<svg font-family="Golos Text"><text>’</text></svg>', [LATIN]],
  ["a family for all letters", '<svg font-family="Source Serif 4"><text>Я</text></svg>', [SERIF]],
  ["no family that is not named", "<svg><text>A</text></svg>", []],
  [
    "no letters but those of the text",
    "<svg><style>.a{font-family:Golos Text}</style><text>Я</text></svg>",
    [CYRILLIC],
  ],
])("a drawing takes along %s", (_, svg, wanted) => {
  expect(facesFor(svg, FACES).map(({ face: one }) => one)).toEqual(wanted);
});

it("each typeface comes with a letter that it sets, to see whether it has come", () => {
  const svg = "<svg font-family='Golos Text'><text>&amp; Жаңаөзен A</text></svg>";
  expect(facesFor(svg, FACES).map(({ letter }) => letter)).toEqual(["A", "Ж"]);
});
