import { nearest } from "#dataset/nearest.ts";
import type { Language } from "#dataset/vocabulary.ts";

/** So many columns that a table lacks are named in one line. */
const MOST_NAMED = 6;
/** Of so many letters at least one word may begin another: lat-itude, but not "to" in "town". */
const LEAST_BEGUN = 3;

/**
 * What to do with a column that a table knows nothing of: a half-sentence. `lacking` are the columns that the table lacks, the most needed first:
 * the unknown one may be one of them under another name, and who removes it then removes its cells.
 */
export function unknownColumn(name: string, lacking: readonly string[], languages: readonly Language[]): string {
  if (lacking.length === 0) return "remove it";
  const inLanguage = languages.map((language) => `${name}_${language}`).find((one) => lacking.includes(one));
  if (inLanguage !== undefined) return `name its language: ${inLanguage}`;
  const slips = nearest(name, lacking).filter((one) => one[0] === name[0]?.toLowerCase());
  if (slips.length > 0) return `did you mean ${slips.join(" or ")}?`;
  const like = lacking.filter((one) => shareWord(name, one));
  const named = [...new Set([...like, ...nearest(name, lacking), ...lacking])];
  const more = named.length > MOST_NAMED ? ", …" : "";
  return `rename it if it is one that this table lacks (${named.slice(0, MOST_NAMED).join(", ")}${more}), or remove it`;
}

/** Whether a word of one name is, or begins, a word of the other. */
function shareWord(one: string, other: string): boolean {
  return wordsOf(one).some((word) => wordsOf(other).some((known) => begins(word, known) || begins(known, word)));
}

function begins(word: string, longer: string): boolean {
  return word === longer || (word.length >= LEAST_BEGUN && longer.startsWith(word));
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
