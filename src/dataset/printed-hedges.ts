import { HEDGE_WORDS, type Hedge, type HedgeWords, LESS_WORDS, NUMBER_ENDING } from "#dataset/hedge-words.ts";

/** A number as it is grouped in print; one with a letter before it is a name. */
const NUMBER = /(?<![\p{L}\d])\d+(?:[ .,'’\u00A0\u2009\u202F]\d+)*/gu;

const KNOWN: readonly (readonly [Hedge, HedgeWords])[] = [
  ...(Object.entries(HEDGE_WORDS) as [Hedge, HedgeWords][]),
  ["up_to", LESS_WORDS],
];

/**
 * The hedges that stand beside the numbers of a print, in English, Russian or Kazakh; empty where its numbers have none. Null where it
 * has no number in digits: a hedge of one in words is not read here.
 */
export function printedHedges(printed: string): ReadonlySet<Hedge> | null {
  const numbers = [...printed.matchAll(NUMBER)];
  if (numbers.length === 0) return null;
  return new Set(numbers.flatMap(({ 0: number, index }) => beside(printed, { at: index, length: number.length })));
}

/** The same of the numbers of a print where it stands in a paragraph, from `at` on: what the print leaves out is seen, too. */
export function hedgesInPlace(paragraph: string, printed: string, at: number): ReadonlySet<Hedge> {
  const numbers = [...printed.matchAll(NUMBER)];
  return new Set(
    numbers.flatMap(({ 0: number, index }) => beside(paragraph, { at: at + index, length: number.length })),
  );
}

function beside(text: string, { at, length }: { readonly at: number; readonly length: number }): readonly Hedge[] {
  const before = text
    .slice(0, at)
    .toLowerCase()
    .replace(/[\s\u00A0$€₸₽]+$/u, "")
    .replace(/(\p{L})\.$/u, "$1");
  const rest = text.slice(at + length - 1).toLowerCase();
  return longest(before, rest.replace(NUMBER_ENDING_AHEAD, "$1").slice(1).trimStart());
}

/** The same ending where the text goes on behind it. */
const NUMBER_ENDING_AHEAD = new RegExp(`^${NUMBER_ENDING.source.replace(/\$$/, "(?!\\p{L})")}`, "u");

/** The hedge of the longest words on either side: "no more than" is none of "more than". */
function longest(before: string, after: string): readonly Hedge[] {
  let found: readonly Hedge[] = [];
  let length = 0;
  const meet = (hedge: Hedge, words: string) => {
    if (words.length <= length) return;
    length = words.length;
    found = [hedge];
  };
  for (const [hedge, words] of KNOWN) {
    for (const word of words.before) if (endsIn(before, word)) meet(hedge, word);
    for (const word of words.after) if (beginsWith(after, word)) meet(hedge, word);
  }
  return found;
}

function endsIn(text: string, word: string): boolean {
  if (!text.endsWith(word)) return false;
  return !/^\p{L}/u.test(word) || !/\p{L}$/u.test(text.slice(0, -word.length));
}

function beginsWith(text: string, word: string): boolean {
  if (!text.startsWith(word)) return false;
  return !/\p{L}$/u.test(word) || !/^\p{L}/u.test(text.slice(word.length));
}
