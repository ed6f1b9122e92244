import { readdirSync } from "node:fs";
import { blend, formatHex, wcagContrast } from "culori";
import { describe, expect, it } from "vitest";
import { FAMILIES, INKS, PALETTE, read, THEMES, THINNED, type Theme, type Tone } from "#cli/palette.fixture.ts";

type Table = Readonly<Record<string, readonly string[]>>;

const INK_NAMES = [...INKS.keys()];
const onEach = (names: readonly string[], grounds: readonly string[]): Table =>
  Object.fromEntries(names.map((name) => [name, grounds]));

/** Everything that is read, and all that it is read on. None of it is large enough to be read at less than 4.5 to 1. */
const TEXT: Table = {
  ink: ["paper", "card", "sunk", "selection", "accent-paper"],
  soft: ["paper", "card", "sunk", "selection", "map-halo"],
  faint: ["card"],
  link: ["paper", "card", "selection"],
  accent: ["paper", "card", "selection"],
  "on-chosen": ["chosen"],
  // A figure in the ink of its claimant lies on the selection while it is pointed at, and on the shaded days of a chart.
  ...onEach(INK_NAMES, ["paper", "card", "sunk", "selection"]),
  // What has a halo is read on that, whatever the map has below.
  "map-label-town": ["map-country", "map-halo"],
  "map-label-region": ["map-country", "map-halo"],
  "map-label-country": ["map-neighbour"],
  "map-label-water": ["map-water", "map-country", "map-neighbour"],
  "map-ink": ["map-mark-paper", "map-halo", "map-country", "map-neighbour", "map-beyond"],
  "map-accent": ["map-halo", "map-country"],
};

/** Everything that says something without words, and all that it lies on. */
const DRAWN: Table = {
  // Edges of what can be typed in or chosen, the line below a figure that can be pressed, the edge of a spread of claims.
  "line-strong": ["paper", "card"],
  // The chosen tab, card, range of days and its handles.
  chosen: ["paper", "card"],
  // The bar beside what contradicts.
  accent: ["paper", "card"],
  focus: ["paper", "card", "map-country", "map-neighbour", "map-water", "map-beyond"],
  // Publication days, in the row below the bars.
  soft: ["card"],
  "map-border": ["map-country", "map-neighbour"],
  "map-accent": ["map-country", "map-neighbour", "map-water", "map-beyond"],
  "map-ink": ["map-country", "map-neighbour", "map-water", "map-beyond"],
  "map-mark-empty": ["map-mark-paper"],
};

/** What may be missed: hair lines between rows, and the lie of the land beyond the country's border. */
const QUIET = ["line", "map-shore", "map-river", "map-oblast", "map-neighbour-border", "map-graticule"];

const toneOf = (name: string): Tone => {
  const tone = PALETTE.get(name) ?? FAMILIES.get(name);
  if (!tone) throw new Error(`There is no colour ${name}.`);
  return tone;
};

/** The pairs of a table that stay below a contrast. */
function tooClose(table: Table, theme: Theme, least: number): string[] {
  return Object.entries(table).flatMap(([name, grounds]) =>
    grounds.flatMap((ground) => {
      const contrast = wcagContrast(toneOf(name)[theme], toneOf(ground)[theme]);
      return contrast < least ? [`${name} on ${ground}: ${contrast.toFixed(2)}`] : [];
    }),
  );
}

/** What a colour of some opacity comes to on another. */
function over(colour: string, opacity: number, ground: string): string {
  const alpha = Math.round(opacity * 255).toString(16);
  return formatHex(blend([ground, `${colour}${alpha.padStart(2, "0")}`]));
}

describe.each(THEMES)("on a %s page", (theme) => {
  it("every text can be read on all that it lies on", () => {
    expect(tooClose(TEXT, theme, 4.5)).toEqual([]);
  });

  it("everything drawn that says something can be seen on all that it lies on", () => {
    expect(tooClose(DRAWN, theme, 3)).toEqual([]);
  });

  it("the families can be seen in bars, in lists and in the marks of the map", () => {
    const grounds = ["paper", "card", "selection", "map-mark-paper"];
    const mend = `write a ${theme === "light" ? "darker" : "lighter"} color.${theme} for these under qantar.families in datapackage.json`;
    expect(tooClose(onEach([...FAMILIES.keys()], grounds), theme, 3), mend).toEqual([]);
  });

  it("a line that only joins marks, and a mark that is carried in, can still be seen", () => {
    const faint = INK_NAMES.flatMap((name) =>
      ["card", "paper", "sunk"].flatMap((ground) => {
        const below = toneOf(ground)[theme];
        const contrast = wcagContrast(over(toneOf(name)[theme], THINNED, below), below);
        return contrast < 3 ? [`${name} on ${ground}: ${contrast.toFixed(2)}`] : [];
      }),
    );
    expect(faint).toEqual([]);
  });

  it("names can be read on a region that is tinted", () => {
    const [, chosen = "", tinted = ""] =
      /"fill-opacity": \["case", NO_EVENTS, 0, CHOSEN, ([\d.]+), ([\d.]+)\]/.exec(
        read("src/features/map/map-style.ts"),
      ) ?? [];
    for (const opacity of [chosen, tinted].map(Number)) {
      const ground = over(toneOf("map-accent")[theme], opacity, toneOf("map-country")[theme]);
      expect(wcagContrast(toneOf("map-ink")[theme], ground)).toBeGreaterThan(4.5);
      expect(wcagContrast(toneOf("map-accent")[theme], ground)).toBeGreaterThan(4.5);
    }
  });
});

describe("the palette", () => {
  it("has no colour that the tables here leave out", () => {
    const named = [TEXT, DRAWN].flatMap((table) => [...Object.keys(table), ...Object.values(table).flat()]);
    expect([...PALETTE.keys()].filter((name) => !named.includes(name) && !QUIET.includes(name))).toEqual([]);
    expect(PALETTE.size).toBeGreaterThan(40);
  });

  it("is the one home of the page's colours", () => {
    const files = readdirSync(new URL("../", import.meta.url), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(css|tsx?)$/.test(name) && !/(test|fixture)\.tsx?$|sample-|^dataset\//.test(name))
      // The families' colours are the dataset's, also where an import gives it its first.
      .filter((name) => name !== "ui/tokens.css" && name !== "ingest/family-colours.ts");
    const strays = files.filter((name) =>
      /#[0-9a-f]{3,8}\b(?!\/)(?=[;,)\s"'])|\b(rgb|hsl|lab|oklch)a?\(/i.test(read(`src/${name}`)),
    );
    expect(strays).toEqual([]);
  });

  it("is that of the browser's own bars, too", () => {
    const metas = [...read("index.html").matchAll(/name="theme-color" content="(#\w+)" [^>]*data-theme="(\w+)"/g)];
    expect(Object.fromEntries(metas.map(([, colour, theme]) => [theme, colour]))).toEqual(PALETTE.get("card"));
  });

  it("is that of the drawn map that stands in for the map", () => {
    const poster = read("public/basemap/poster.svg");
    const parts = {
      water: "water",
      land: "neighbour",
      country: "country",
      oblasts: "oblast",
      rivers: "river",
      lakes: "water",
      neighbours: "neighbour-border",
      border: "border",
    };
    for (const [part, name] of Object.entries(parts)) {
      const light = new RegExp(`class="map-${part}" (?:fill|stroke)="(#\\w+)"`).exec(poster)?.[1];
      const dark = new RegExp(`\\.map-${part}[^{]*\\{(?:fill|stroke):(#\\w+)\\}`).exec(poster)?.[1];
      expect({ light, dark }, part).toEqual(PALETTE.get(`map-${name}`));
    }
  });
});
