import { textWidth } from "#ui/text-width.ts";
import { wrapWords } from "#ui/wrap-words.ts";

/** One line of a label: soft words, then perhaps the figure. */
export interface LabelLine {
  readonly words: string;
  readonly figure: string;
}

/** A label in lines, and the room that it takes. */
export interface LabelText {
  readonly lines: readonly LabelLine[];
  readonly width: number;
  readonly height: number;
  /** In place of the name stands a number in a ring; the name stands beside that number below the chart. */
  readonly keyed: boolean;
}

interface Wording {
  readonly words: string;
  readonly figure: string;
  /** A line of its own below; empty for none. */
  readonly note: string;
}

export const FONT_SIZE = 12;
export const LINE_HEIGHT = 14;
/** The ring of a number and the gap after it. */
export const RING = 17;
const NO_BREAK = "\u00a0";

/** Sets "Interior Ministry 7,939" in lines of about `limit` pixels; the figure ends the claimant's lines, never broken. */
export function labelLines({ words, figure, note }: Wording, limit: number): LabelText {
  const whole = figure.replaceAll(" ", NO_BREAK);
  const ending = textWidth(whole, FONT_SIZE, "bold") - textWidth(whole, FONT_SIZE);
  const widthOf = (line: string) => textWidth(line, FONT_SIZE) + (line.endsWith(whole) ? ending : 0);
  const wrapped = wrapWords(`${words} ${whole}`, limit, widthOf);
  const lines = wrapped.map((line, i) =>
    i === wrapped.length - 1
      ? { words: line.slice(0, line.length - whole.length).trim(), figure }
      : { words: line, figure: "" },
  );
  const notes = wrapWords(note, limit, widthOf);
  return {
    lines: [...lines, ...notes.map((line) => ({ words: line, figure: "" }))],
    width: Math.max(...[...wrapped, ...notes].map(widthOf)),
    height: (lines.length + notes.length) * LINE_HEIGHT,
    keyed: false,
  };
}

/**
 * The ways to set a label, the best first: in full; in narrower lines; without the note, which the table has too; and where
 * there is no room for a name, the figure with a number in its place. The figure itself is in all of them.
 */
export function labelWays(wording: Wording, limit: number): readonly LabelText[] {
  const bare = { ...wording, note: "" };
  const ways = [
    ...[limit, limit * 0.7].filter((one) => isOneLine(wording.note, one)).map((one) => labelLines(wording, one)),
    labelLines(bare, limit),
    labelLines(bare, limit * 0.7),
    labelLines(bare, limit * 0.5),
  ];
  const keyed = { ...labelLines({ ...bare, words: "" }, limit), keyed: true };
  const different = ways.filter((way, i) => ways.findIndex((other) => sameLines(way, other)) === i);
  return [...different, { ...keyed, width: keyed.width + RING }];
}

function isOneLine(words: string, limit: number): boolean {
  return textWidth(words, FONT_SIZE) <= limit;
}

function sameLines(a: LabelText, b: LabelText): boolean {
  return a.lines.length === b.lines.length && a.width === b.width;
}
