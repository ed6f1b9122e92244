import type { FoundColumn } from "#ingest/found-columns.ts";
import { SCALES } from "#ingest/scale-word.ts";
import { unitInName } from "#ingest/unit-in-name.ts";

/** Letters that stand for a thousand only where nothing follows them: «к» is a preposition in Russian. */
const LETTER = "[kк]";
/** Least of the words that are met within a name: «жүз» is a kinship group, too. */
const LEAST = 1e3;
const WORDS = [
  ...SCALES.flatMap(([by, words]) => (by < LEAST ? [] : words.split("|").filter((word) => !/^[kк]$/.test(word)))),
  ...["thous", "hundreds", "сотни", "сотен", "dozens", "десятки", "десятков"],
];
const WORD = `(?:${WORDS.join("|")})(?!\\p{L})\\.?`;
const NOUGHTS = "(?:[x×*]\\s?)?['’]?(?:1[ ,.]?)?000['’]?s?(?![\\p{L}\\d])";
const SCALED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<!\\d[ .,])(?:${WORD}|${NOUGHTS})|(?<=[\\s_,([])${LETTER}(?=\\.?\\s*[)\\]]?\\s*$)`,
  "iu",
);

/**
 * The word, the letter or the noughts by which the name of a column, or of what is counted, says a part of its numbers: “тыс.” of
 * «Задержано, тыс.», “000s” of “Killed (000s)”. Null where it has none.
 */
export function scaleInName(name: string): string | null {
  return SCALED.exec(partedWords(name))?.[0] ?? null;
}

/** The name without it. */
export function unscaledName(name: string): string {
  return scaleInName(name) === null ? name : partedWords(name).replace(SCALED, " ");
}

function partedWords(name: string): string {
  return name.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
}

/** Why a column of such numbers is no column of people, for a draft; null where its name says no part of them, or a unit. */
export function whyUnscaled({ name, counts, fractions = false }: FoundColumn): string | null {
  const scale = unitInName(name) === null && (counts !== false || fractions) ? scaleInName(name) : null;
  if (scale === null) return null;
  return `whose numbers are told in “${scale}” by its name, and nobody multiplies them: write each in full, in digits, and call the column without “${scale}”`;
}
