import type { Box } from "#features/charts/box.ts";
import { crossingsOf, crowdedCells } from "#features/charts/crossings.ts";
import type { LabelText } from "#features/charts/label-lines.ts";
import type { PlacedLabel } from "#features/charts/label-spots.ts";
import type { Mark } from "#features/charts/mark.ts";
import { placeLabels } from "#features/charts/place-labels.ts";
import type { PutMark } from "#features/charts/put-marks.ts";
import type { Text } from "#i18n/text.ts";
import { groupBy } from "#model/group-by.ts";

/** A mark with its place and its label; both null where a chart has too many marks to name each. */
export interface LaidOut extends PutMark {
  readonly label: PlacedLabel | null;
  readonly text: LabelText | null;
  /** The number that stands in its label in place of the name; null where the name stands there. */
  readonly number: number | null;
}

/** The marks of a chart, and whether no label covers another or a mark. */
export interface MarkLayout {
  readonly marks: readonly LaidOut[];
  readonly clear: boolean;
}

interface Scene {
  /** The ways to set the label of a mark, the one that says most first. */
  readonly waysOf: (mark: Mark) => readonly LabelText[];
  readonly lines: readonly Box[];
  readonly bounds: Box;
}

/** A chart of more marks than these names the telling ones only: a register of each day would be words upon words. */
const NAMED = 24;

/** Gives every mark its label, beside it or with a line to it. Of very many only some have one; no mark is left out. */
export function labelMarks(put: readonly PutMark[], { waysOf, lines, bounds }: Scene): MarkLayout {
  const many = put.length > NAMED;
  const named = many ? telling(put) : put;
  const ways = named.map(({ mark }) => waysOf(mark));
  const requests = named.map(({ mark, x, y }, i) => ({ id: mark.key, x, y, ways: ways[i] ?? [] }));
  const obstacles = named.flatMap(({ boxes }) => boxes);
  const chosen = new Set(named);
  // Among very many marks and lines there may be no room that is free of them: there a label lies on as few as can be.
  const unnamed = put.filter((one) => !chosen.has(one)).flatMap(({ boxes }) => boxes);
  const crossings = many ? crowdedCells([...unnamed, ...lines]) : crossingsOf(lines);
  const { labels, clear } = placeLabels(requests, { obstacles, crossings, bounds });
  const set = new Map(named.map((one, i) => [one, { label: labels[i], ways: ways[i] }]));
  const laid = put.map((one) => {
    const { label = null, ways: texts } = set.get(one) ?? {};
    return { ...one, label, text: (label && texts?.[label.way]) ?? null, number: null };
  });
  // Nor would there be in a higher chart.
  return { marks: numbered(laid), clear: clear || many };
}

/** How many marks of a chart have a label, in words; null where all have. */
export function someLabelled({ t, number }: Text, marks: readonly LaidOut[]): string | null {
  const labelled = marks.filter(({ label }) => label !== null).length;
  if (labelled === marks.length) return null;
  return t("charts.some_labelled", { n: number(labelled), m: number(marks.length) });
}

/** The marks that say most of what happened: the highest and the lowest, then of each series the last and the first. */
function telling(put: readonly PutMark[]): readonly PutMark[] {
  const rising = [...put].sort((a, b) => b.y - a.y);
  const inOrder = [...put].sort((a, b) => a.mark.day - b.mark.day);
  const series = [...groupBy(inOrder, ({ mark }) => mark.series).values()];
  const ends = [rising.at(-1), rising[0], ...series.map((marks) => marks.at(-1)), ...series.map(([first]) => first)];
  const chosen = new Set(ends.slice(0, NAMED));
  return put.filter((one) => chosen.has(one));
}

/** Numbers in reading order, for those labels only that have no room for a name. */
function numbered(laid: readonly LaidOut[]): LaidOut[] {
  const keyed = laid.filter(({ text }) => text?.keyed).sort((a, b) => a.x - b.x || a.y - b.y);
  const numbers = new Map(keyed.map((one, i) => [one, i + 1]));
  return laid.map((one) => ({ ...one, number: numbers.get(one) ?? null }));
}
