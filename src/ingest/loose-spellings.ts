import { outlineOfRegion } from "#dataset/outlines.ts";
import { listed } from "#ingest/listed.ts";
import { totalWord } from "#ingest/total-word.ts";

const MOST_SHOWN = 3;

/**
 * The names of one column that differ in nothing but case or spaces, as a line of a report: nothing is joined, as with those in two scripts.
 * A word for a total is no name, and a region with an outline is known by each of its own.
 */
export function looseSpellings(column: string, cells: readonly string[]): string[] {
  const written = cells.map((cell) => cell.replace(/\s+/g, " ").trim());
  const different = [...new Set(written)].filter((name) => totalWord(name) === null && outlineOfRegion(name) === null);
  const alike = new Map<string, string[]>();
  for (const name of different) {
    const key = name.toLowerCase().replaceAll(" ", "");
    alike.set(key, [...(alike.get(key) ?? []), `“${name}”`]);
  }
  const shown = [...alike.values()].flatMap((names) => (names.length < 2 ? [] : names.join(" beside ")));
  if (shown.length === 0) return [];
  return [
    `${column} has names that differ only in case or spaces: ${listed(shown, MOST_SHOWN)}; two spellings stay two, so write what is one in one way, in the file or under values in the mapping`,
  ];
}
