import { HEDGE_WORDS, type Hedge, type HedgeWords, LESS_WORDS, NUMBER_ENDING } from "#dataset/hedge-words.ts";
import type { Qualifier } from "#dataset/vocabulary.ts";

/** A number of people as a cell writes it, with its hedge. */
export interface HedgedFigure {
  readonly qualifier: Exclude<Qualifier, "word_only">;
  /** The lower end of a range. */
  readonly value: number;
  /** The upper end of a range; null for any other hedge. */
  readonly high: number | null;
  /** The cell says less than the number, and is kept as up to it: the weaker of the two, since no claim says less than. */
  readonly below?: true;
}

/** The number that a text is; null where it is none. */
type ReadNumber = (text: string) => number | null;

const HEDGES = Object.keys(HEDGE_WORDS) as Hedge[];
const PEOPLE = /\s*(?:people|persons|человека?|чел\.?|адам)$/u;
const RANGE = /^(?:between|from|от)?\s*(\d[\d\s.,'’]*?)\s*(?:-|–|—|to|and|до)\s*(\d[\d\s.,'’]*)$/u;

/**
 * A whole number, with or without spaces, commas or apostrophes between its thousands and noughts behind a point: "3 000", "12,500", "1'200", "5.0",
 * "12,000.00". Points part thousands where there are two: "1.234.567". Null for anything else, "3.000" too: it may be three or three
 * thousand, and "0,350": no thousands begin with a nought.
 */
export function wholeNumber(text: string): number | null {
  const bare = text.replace(/\.0{1,2}$/, "");
  const grouped = /^(?!0)\d{1,3}(?:(?:[ ,'’\u00A0\u202F]\d{3})+|(?:\.\d{3}){2,})$/.test(bare);
  const digits = grouped ? bare.replace(/\D/g, "") : bare;
  const value = /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
  return Number.isSafeInteger(value) ? value : null;
}

/**
 * A number of people with the hedge that stands around it: "at least 12", "10+", "~5", "5–7", "около 20", "3000-нан астам".
 * Null where there is no number, as `read` reads it, or something beside it that is no hedge known here.
 */
export function hedgedFigure(text: string, read: ReadNumber = wholeNumber): HedgedFigure | null {
  const bare = text.toLowerCase().replace(PEOPLE, "").trim();
  const exact = read(bare);
  if (exact !== null) return { qualifier: "exact", value: exact, high: null };
  const [, first, second] = RANGE.exec(bare) ?? [];
  const [low, high] = [read(first ?? ""), read(second ?? "")];
  if (low !== null && high !== null) return low < high ? { qualifier: "range", value: low, high } : null;
  for (const qualifier of HEDGES) {
    const value = beside(bare, HEDGE_WORDS[qualifier], read);
    if (value !== null) return { qualifier, value, high: null };
  }
  const more = beside(bare, LESS_WORDS, read);
  return more === null ? null : { qualifier: "up_to", value: more, high: null, below: true };
}

/** Whether a range has a hedge of its own, as “about 10-15”: its ends would be sharp here. */
export function isHedgedRange(text: string): boolean {
  const bare = text.toLowerCase().replace(PEOPLE, "").trim();
  const words = HEDGES.flatMap((hedge) => HEDGE_WORDS[hedge].before).filter((word) => bare.startsWith(word));
  return words.some((word) => RANGE.test(bare.slice(word.length).replace(/^\.?\s*/, "")));
}

/** The number that stands beside one of the words of a hedge, and nothing else; null where none does. */
function beside(text: string, { before, after }: HedgeWords, read: ReadNumber): number | null {
  for (const word of before) {
    if (!text.startsWith(word)) continue;
    const rest = text.slice(word.length);
    // A word ends where the number begins: by a sign, a full stop, a space, or the first digit.
    const value = read(rest.replace(/^\.?\s*/, ""));
    if (value !== null) return value;
  }
  const end = text.replace(/(\p{L})\.$/u, "$1");
  for (const word of after) {
    if (!end.endsWith(word)) continue;
    const value = read(end.slice(0, -word.length).trim().replace(NUMBER_ENDING, "$1"));
    if (value !== null) return value;
  }
  return null;
}
