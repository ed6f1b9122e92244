import type { Filter } from "#model/filter.ts";

/** No more than so many are spelled out, in a file name that is still read. */
const SPELLED_OUT = 3;
const SAFE = /^[a-z0-9_-]+$/;
/** How long the sum is that stands for filters that are not spelled out. */
export const SUM_LENGTH = 7;

/**
 * What narrows a selection besides its days, in words that a file name can hold in `room` characters: the ids of its filters.
 * Where some find no room, or are no such words, a short sum of all of them stands behind, so that another selection has another name.
 */
export function filterWords(filter: Filter, room: number): string {
  const all = wordsOf(filter);
  const told = all.join(".");
  if (all.length <= SPELLED_OUT && told.length <= room && all.every((word) => SAFE.test(word))) return told;
  const parts = [sumOf(all.join("\n"))];
  for (const word of all.slice(0, SPELLED_OUT)) {
    if (SAFE.test(word) && [...parts, word].join(".").length <= room) parts.splice(-1, 0, word);
  }
  return parts.join(".");
}

/** One id may be that of a place, a claimant and a publication: whatever is no place says what it is. Order is no choice. */
function wordsOf({ places, categories, claimants, publications, text }: Filter): readonly string[] {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  return [
    ...[...places].sort(),
    ...[...categories].sort().map((id) => `on-${id}`),
    ...[...claimants].sort().map((id) => `by-${id}`),
    ...[...publications].sort().map((id) => `in-${id}`),
    ...(words.length === 0 ? [] : [`q-${words.join("-")}`]),
  ];
}

/** FNV-1a of 32 bits: enough to tell the selections of one reader apart. */
function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (sum >>> 0).toString(36).padStart(SUM_LENGTH, "0");
}
