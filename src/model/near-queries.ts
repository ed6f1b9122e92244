import { nearest } from "#dataset/nearest.ts";
import type { Localised } from "#dataset/records.ts";
import type { Lookup } from "#model/lookup.ts";
import { oncePer } from "#model/once-per.ts";
import { foldText } from "#model/search.ts";

/** A shorter word is near to too many others. */
const LEAST_LETTERS = 4;
const MOST = 2;

/** The words of names and titles as they are written, by how search compares them. */
const wordsIn = oncePer((lookup: Lookup): ReadonlyMap<string, string> => {
  const { meta, places, claimants, events } = lookup.dataset;
  const texts: Localised[] = [
    ...places.map(({ name }) => name),
    ...[...lookup.placeNames.values()].flat().map(({ name }) => name),
    ...claimants.map(({ name }) => name),
    ...[...meta.metrics, ...meta.populations].map(({ label }) => label),
    ...events.map(({ title }) => title),
  ];
  const said = [...texts.flatMap((text) => Object.values(text)), ...places.flatMap(({ alias }) => alias)];
  const words = said
    .flatMap((text) => text.split(/[^\p{L}\p{N}\p{M}]+/u))
    .filter((word) => word.length >= LEAST_LETTERS);
  // Of two spellings that search does not tell apart that of a name is shown, and names come before titles.
  return new Map(words.reverse().map((word) => [foldText(word), word]));
});

/**
 * A query in which nothing is found with its last unknown word in the spelling of the dataset: at most two, those that begin
 * most like it first. A first letter is taken to be right. Empty where no word comes near.
 */
export function nearQueries(lookup: Lookup, query: string): readonly string[] {
  const known = wordsIn(lookup);
  const folded = [...known.keys()];
  const unknown = query
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word.length >= LEAST_LETTERS && !folded.some((one) => one.startsWith(foldText(word))));
  const [word] = unknown.slice(-1);
  if (word === undefined) return [];
  const start = foldText(word);
  const alike = nearest(
    start,
    folded.filter((one) => one[0] === start[0]),
  );
  const near = alike.sort((a, b) => sharedStart(start, b) - sharedStart(start, a));
  return near.slice(0, MOST).map((one) => query.replace(word, known.get(one) ?? one));
}

/**
 * A query of several words without one of them, each in its turn, the last first. Empty for a query of one word.
 */
export function shorterQueries(query: string): readonly string[] {
  const words = query.split(/\s+/u).filter((word) => word !== "");
  if (words.length < 2) return [];
  return words.map((_, left) => words.filter((_, at) => at !== words.length - 1 - left).join(" "));
}

/** How many letters two words begin with alike. */
function sharedStart(a: string, b: string): number {
  const letters = [...a];
  const other = letters.findIndex((letter, at) => letter !== b[at]);
  return other < 0 ? letters.length : other;
}
