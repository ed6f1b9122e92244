import type { Box } from "#features/charts/box.ts";
import { type DayAxis, markX } from "#features/charts/day-axis.ts";
import type { Mark } from "#features/charts/mark.ts";
import { packRows } from "#features/charts/pack-rows.ts";
import { textWidth } from "#ui/text-width.ts";
import { wrapWords } from "#ui/wrap-words.ts";

/** A word claim in the strip above the plot, which is as wide as the chart: it has a day, and no place on the value axis. */
export interface StripWord {
  readonly mark: Mark;
  /** All of it, lozenge and name. */
  readonly box: Box;
  /** The lozenge, which stands at its day. */
  readonly lozenge: Box;
  /** The word as quoted, in the lines of the lozenge. */
  readonly said: readonly string[];
  /** The name of who says it, in lines. */
  readonly name: readonly string[];
  /** Where the name stands: after the lozenge, before it where after it there is no room, or below where beside it there is none. */
  readonly side: "after" | "before" | "below";
}

interface Texts {
  readonly width: number;
  readonly axis: DayAxis;
  readonly saidOf: (mark: Mark) => string;
  readonly nameOf: (mark: Mark) => string;
}

export const WORD_LINE = 13;
const ROW = 26;
const LOZENGE_TOP = 2.5;
const LOZENGE_HEIGHT = 19;
const LOZENGE_PADDING = 16;
const NAME_GAP = 5;
const SIZE = 12;
const widthOf = (words: string) => textWidth(words, SIZE);
const widest = (lines: readonly string[]) => Math.max(0, ...lines.map(widthOf));

/** Sets the claims in words in rows, each lozenge as near to its day as its name allows; nothing is cut off or dropped. */
export function stripWords(marks: readonly Mark[], texts: Texts): readonly StripWord[] {
  const drafts = marks.filter((mark) => mark.claim.value === null).map((mark) => draft(mark, texts));
  const packed = packRows(drafts, texts.width);
  return drafts.flatMap(({ mark, x: _, at, ...rest }, i) => {
    const place = packed[i];
    return place ? [placed({ mark, ...rest }, place, at)] : [];
  });
}

interface Draft extends Pick<StripWord, "mark" | "said" | "name" | "side"> {
  readonly x: number;
  /** The middle of its day. */
  readonly at: number;
  readonly width: number;
  readonly height: number;
  readonly lozengeWidth: number;
}

function draft(mark: Mark, { width, axis, saidOf, nameOf }: Texts): Draft {
  const said = wrapWords(saidOf(mark), width - LOZENGE_PADDING, widthOf);
  const lozengeWidth = Math.min(width, widest(said) + LOZENGE_PADDING);
  const lozengeHeight = ROW + (said.length - 1) * WORD_LINE;
  const at = markX(axis, mark);
  const beside = wrapWords(nameOf(mark), width - lozengeWidth - NAME_GAP, widthOf);
  if (beside.length <= 2 && lozengeWidth + NAME_GAP + widest(beside) <= width) {
    const own = lozengeWidth + NAME_GAP + widest(beside);
    const { x, side } = besideDay(at - lozengeWidth / 2, { lozenge: lozengeWidth, own, width });
    return { mark, said, name: beside, side, x, at, width: own, height: lozengeHeight, lozengeWidth };
  }
  const name = wrapWords(nameOf(mark), width, widthOf);
  const own = Math.max(lozengeWidth, widest(name));
  const height = lozengeHeight + name.length * WORD_LINE;
  const x = Math.max(0, Math.min(at - own / 2, width - own));
  return { mark, said, name, side: "below", x, at, width: own, height, lozengeWidth };
}

function placed(
  { mark, said, name, side, width, height, lozengeWidth }: Omit<Draft, "x" | "at">,
  { left, top }: { readonly left: number; readonly top: number },
  at: number,
): StripWord {
  const edge = {
    after: left,
    before: left + width - lozengeWidth,
    below: clamp(at - lozengeWidth / 2, left, width - lozengeWidth),
  };
  const lozenge = {
    x: edge[side],
    y: top + LOZENGE_TOP,
    width: lozengeWidth,
    height: LOZENGE_HEIGHT + (said.length - 1) * WORD_LINE,
  };
  return { mark, said, name, side, lozenge, box: { x: left, y: top, width, height: height - 2 } };
}

function clamp(x: number, left: number, room: number): number {
  return Math.max(left, Math.min(x, left + room));
}

/** The left edge of a word and its name: on whichever side of the lozenge the name lets it stand nearer to its day. */
function besideDay(
  at: number,
  { lozenge, own, width }: { lozenge: number; own: number; width: number },
): { x: number; side: "after" | "before" } {
  const inside = (x: number) => Math.max(0, Math.min(x, width - own));
  const [after, before] = [inside(at), inside(at + lozenge - own)];
  const nameFirst = Math.abs(before + own - lozenge - at) < Math.abs(after - at);
  return nameFirst ? { x: before, side: "before" } : { x: after, side: "after" };
}
