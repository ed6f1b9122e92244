import { textWidth } from "#features/charts/text-width.ts";
import { wrapWords } from "#features/charts/wrap-words.ts";

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
}

interface Wording {
  readonly words: string;
  readonly figure: string;
  /** A line of its own below; empty for none. */
  readonly note: string;
}

export const FONT_SIZE = 12;
export const LINE_HEIGHT = 14;
const NO_BREAK = "\u00a0";

/** Sets "Interior Ministry 7,939" in lines of about `limit` pixels; the figure ends the claimant's lines, never broken. */
export function labelLines({ words, figure, note }: Wording, limit: number): LabelText {
  const widthOf = (line: string) => textWidth(line, FONT_SIZE);
  const whole = figure.replaceAll(" ", NO_BREAK);
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
  };
}
