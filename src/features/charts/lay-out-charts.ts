import { scopeName } from "#evidence/scope-name.ts";
import { type CardDrawings, COLUMN_GAP } from "#features/charts/card-drawings.ts";
import type { Drawing } from "#features/charts/drawing.ts";
import { someLabelled } from "#features/charts/label-marks.ts";
import type { MarkWords } from "#features/charts/mark-words.ts";
import type { Text } from "#i18n/text.ts";
import type { Lookup } from "#model/lookup.ts";
import { textWidth } from "#ui/text-width.ts";
import { wrapWords } from "#ui/wrap-words.ts";

/** One chart of a picture: its heading above it, the names that had no room in it below. All are lines from `y` down. */
export interface LaidOutChart {
  readonly drawing: Drawing;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly heading: readonly string[];
  readonly plotY: number;
  readonly names: readonly string[];
  readonly namesY: number;
}

export const NAME_SIZE = 11;
export const LEADING = 1.35;
const HEADINGS = { main: 15, small: 12.5 };
const GAP = 6;
const ROW_GAP = 22;

interface Input {
  readonly drawings: CardDrawings;
  readonly words: MarkWords;
  readonly width: number;
}

/** Puts all charts of a card into one picture: the main one over the full width, the others in rows below it. */
export function layOutCharts(text: Text, lookup: Lookup, { drawings, words, width }: Input) {
  const { main, others, columns } = drawings;
  const narrow = Math.floor((width - COLUMN_GAP * (columns - 1)) / columns);
  const rows = [...(main ? [[main]] : []), ...chunked(others, columns)];
  const charts: LaidOutChart[] = [];
  let y = 0;
  for (const row of rows) {
    const size = row[0] === main ? HEADINGS.main : HEADINGS.small;
    const wide = row[0] === main ? width : narrow;
    const texts = row.map((drawing) => textsOf(text, lookup, { drawing, words, width: wide, size }));
    const top = y + Math.max(...texts.map(({ heading }) => heading.length)) * size * LEADING + GAP;
    const foot = top + Math.max(...row.map(({ frame }) => frame.height)) + GAP;
    row.forEach((drawing, i) => {
      const x = i * (narrow + COLUMN_GAP);
      const { heading = [], names = [] } = texts[i] ?? {};
      charts.push({ drawing, x, y, size, heading, plotY: top, names, namesY: foot });
    });
    y = foot + Math.max(...texts.map(({ names }) => names.length)) * NAME_SIZE * LEADING + ROW_GAP;
  }
  return { charts, height: Math.max(0, y - ROW_GAP) };
}

interface TextsInput {
  readonly drawing: Drawing;
  readonly words: MarkWords;
  readonly width: number;
  readonly size: number;
}

function textsOf(text: Text, lookup: Lookup, { drawing, words, width, size }: TextsInput) {
  const keyed = drawing.marks
    .flatMap(({ mark, number }) => (number === null ? [] : [{ number, name: words.name(mark) }]))
    .sort((a, b) => a.number - b.number)
    .map(({ number, name }) => `${text.number(number)}\u00a0${name}`);
  const told = [keyed.join("; "), someLabelled(text, drawing.marks) ?? ""].filter((one) => one !== "");
  return {
    heading: wrapWords(scopeName(text, lookup, drawing.scope), width, (line) => textWidth(line, size, "bold")),
    names: told.flatMap((one) => wrapWords(one, width, (line) => textWidth(line, NAME_SIZE))),
  };
}

function chunked<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, i) => items.slice(i * size, (i + 1) * size));
}
