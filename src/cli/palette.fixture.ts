import { readFileSync } from "node:fs";

/** For tests only: the colours as they stand in the files that have them. */

export const THEMES = ["light", "dark"] as const;

export type Theme = (typeof THEMES)[number];
export type Tone = Readonly<Record<Theme, string>>;

export const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** As they are unless the reader asks for more contrast, or for colours of their own. */
const [tokens = ""] = read("src/ui/tokens.css").split("@media");

/** The colours of tokens.css by name, without the dashes: `ink`, `map-water`. */
export const PALETTE: ReadonlyMap<string, Tone> = new Map(
  [...tokens.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }],
  ),
);

/** How much is left of the colour of a line that only joins marks. */
export const THINNED = Number(/--thinned: ([\d.]+);/.exec(tokens)?.[1]);

interface Family {
  readonly id: string;
  readonly color: Tone;
}

const dataset: { qantar: { families: readonly Family[] } } = JSON.parse(
  read("data/kazakhstan-2022-01/datapackage.json"),
);

/** The colours of the shipped dataset's families by id. */
export const FAMILIES: ReadonlyMap<string, Tone> = new Map(dataset.qantar.families.map(({ id, color }) => [id, color]));

/** The colours of the kinds of claimants, by the name of their token. */
export const INKS: ReadonlyMap<string, Tone> = new Map([...PALETTE].filter(([name]) => name.startsWith("claimant-")));
