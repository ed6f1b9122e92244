import { outlineOfRegion } from "#dataset/outlines.ts";
import { listed } from "#ingest/listed.ts";
import { slugOf } from "#ingest/slugs.ts";
import { totalWord } from "#ingest/total-word.ts";

const MOST_SHOWN = 3;

/**
 * Whether the names of one column are written in Latin letters here and in Cyrillic ones there, as a line of a report: nothing is joined,
 * since two spellings may be two places; a word for a total is no name, and a region with an outline is known by each of its own. Those that read the same stand beside each other.
 */
export function twoScripts(column: string, names: readonly string[]): string[] {
  const different = [...new Set(names)].filter((name) => totalWord(name) === null && outlineOfRegion(name) === null);
  const latin = different.filter((name) => /\p{Script=Latin}/u.test(name) && !isCyrillic(name));
  const cyrillic = different.filter(isCyrillic);
  if (latin.length === 0 || cyrillic.length === 0) return [];
  const pairs = cyrillic.flatMap((name) => {
    const same = latin.find((other) => slugOf(other) === slugOf(name));
    return same === undefined ? [] : [`“${same}” beside “${name}”`];
  });
  const shown =
    pairs.length > 0 ? `${listed(pairs, MOST_SHOWN)}, perhaps the same` : `${quoted(latin)} beside ${quoted(cyrillic)}`;
  return [
    `${column} is in Latin letters here and in Cyrillic ones there: ${shown}; two spellings stay two, so write what is one in one way, in the file or under values in the mapping`,
  ];
}

function isCyrillic(name: string): boolean {
  return /\p{Script=Cyrillic}/u.test(name);
}

function quoted(names: readonly string[]): string {
  return listed(
    names.map((name) => `“${name}”`),
    MOST_SHOWN,
  );
}
