import { beforeAll, describe, expect, it } from "vitest";
import { DEFAULT_FOLDER, readFolder } from "#cli/dataset-folder.ts";
import { addDays } from "#dataset/day.ts";
import { readDataset } from "#dataset/read-dataset.ts";
import { type Box, distanceTo, sharedArea } from "#features/charts/box.ts";
import { type CardDrawings, cardDrawings } from "#features/charts/card-drawings.ts";
import { chartRows } from "#features/charts/chart-rows.ts";
import type { Drawing } from "#features/charts/drawing.ts";
import { type MarkWords, markWords } from "#features/charts/mark-words.ts";
import { textIn } from "#i18n/text.fixture.ts";
import { EVERYTHING } from "#model/filter.ts";
import { type Lookup, lookupOf } from "#model/lookup.ts";
import { populationsOf } from "#model/scope.ts";

let lookup: Lookup;

beforeAll(async () => {
  const { dataset } = readDataset(await readFolder(DEFAULT_FOLDER));
  if (!dataset) throw new Error("The shipped dataset has errors.");
  lookup = lookupOf(dataset);
});

const CLOCKS = ["happened", "known"] as const;
const SERIES = ["claimant", "publication"] as const;
const WIDTHS = [280, 340, 440, 560, 700];

interface Case {
  readonly name: string;
  readonly drawings: CardDrawings;
  readonly words: MarkWords;
}

/** Every card that the shipped dataset can show in a language and a width: each population as the main chart. */
function* cards(locale: "en" | "ru" | "kk", width: number): Generator<Case> {
  const text = textIn(locale);
  const { metrics, coverage } = lookup.dataset.meta;
  for (const { id: metric } of metrics) {
    const choices = [
      ...populationsOf(lookup, metric).map(({ id }) => ({ population: id, from: null })),
      { population: null, from: addDays(coverage.from, 8) },
    ];
    for (const { population, from } of choices) {
      for (const clock of CLOCKS) {
        for (const by of SERIES) {
          const rows = chartRows(lookup, { metric, population, by, filter: { ...EVERYTHING, clock, from } });
          if (!rows) continue;
          const name = [metric, population ?? "carried in", clock, by].join(" ");
          yield { name, drawings: cardDrawings(text, lookup, { rows, width }), words: markWords(text, lookup, by) };
        }
      }
    }
  }
}

const all = ({ main, others }: CardDrawings) => (main ? [main, ...others] : others);

/** Everything in a drawing that must keep clear: labels, the shapes of marks, words. */
function partsOf({ marks, frame, bandLabel }: Drawing) {
  return [
    ...marks.map(({ mark, label }) => ({ what: `label ${mark.key}`, owner: mark.key, boxes: label ? [label] : [] })),
    ...frame.words.map(({ mark, box }) => ({ what: `word ${mark.key}`, owner: mark.key, boxes: [box] })),
    ...(bandLabel ? [{ what: "band label", owner: "", boxes: [bandLabel.box] }] : []),
  ];
}

/** A label without a line to its mark is nearer to that than to any other. */
function doubts({ marks }: Drawing): string[] {
  return marks
    .filter(({ label }) => label?.leader === null)
    .filter((own) => {
      const far = (other: typeof own) => (own.label ? distanceTo(own.label, other) : 0);
      return marks.some((other) => other !== own && far(other) <= far(own));
    })
    .map(({ mark }) => `label ${mark.key} could be another's`);
}

function collisions(drawing: Drawing): string[] {
  const { width, height } = drawing.frame;
  const parts = partsOf(drawing);
  const shapes = drawing.marks.map(({ mark, boxes }) => ({ what: `mark ${mark.key}`, owner: mark.key, boxes }));
  const meet = (a: readonly Box[], b: readonly Box[]) => a.some((one) => b.some((two) => sharedArea(one, two) > 0.01));
  const clipped = parts.filter(({ boxes }) =>
    boxes.some(
      (box) => box.x < -0.01 || box.y < -0.01 || box.x + box.width > width + 0.01 || box.y + box.height > height + 0.01,
    ),
  );
  return [
    ...parts.flatMap((a, i) =>
      [...parts.slice(i + 1), ...shapes.filter(({ owner }) => owner !== a.owner)]
        .filter((b) => meet(a.boxes, b.boxes))
        .map((b) => `${a.what} covers ${b.what}`),
    ),
    ...clipped.map(({ what }) => `${what} is clipped`),
  ];
}

const unbroken = (lines: readonly string[]) => lines.join("").replaceAll(/\s/g, "");

/** The marks whose owner stands neither in their label nor, by their number, in the key: they would be known by colour alone. */
function nameless({ scope, marks, frame }: Drawing, words: MarkWords): string[] {
  const labelled = marks.map(({ mark, text, number }) => {
    const named = unbroken(text?.lines.map((line) => line.words) ?? []).includes(unbroken([words.name(mark)]));
    return { mark, named: named || (text?.keyed && number !== null) };
  });
  const said = frame.words.map(({ mark, name }) => ({ mark, named: unbroken(name) === unbroken([words.name(mark)]) }));
  const named = new Set([...labelled, ...said].filter((one) => one.named).map(({ mark }) => mark.key));
  return scope.marks.filter(({ key }) => !named.has(key)).map(({ key }) => `${key} has no name`);
}

describe("the charts of the shipped dataset", () => {
  for (const locale of ["en", "ru", "kk"] as const) {
    for (const width of WIDTHS) {
      it(`name whose every mark is, let no label cover another or a foreign mark, and clip none: ${locale}, ${width} px`, () => {
        const found: string[] = [];
        let charts = 0;
        for (const { name, drawings, words } of cards(locale, width)) {
          for (const drawing of all(drawings)) {
            charts += 1;
            for (const one of [...collisions(drawing), ...doubts(drawing), ...nameless(drawing, words)])
              found.push(`${name} / ${drawing.scope.population}: ${one}`);
          }
        }
        expect(charts).toBeGreaterThan(100);
        expect(found).toEqual([]);
      });
    }
  }
});
