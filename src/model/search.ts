import { numberOf } from "#dataset/figure.ts";
import { isNumber } from "#dataset/found-by.ts";
import type { Claim, EventRecord, Localised, Metric, Population } from "#dataset/records.ts";
import type { Lookup } from "#model/lookup.ts";
import { oncePer } from "#model/once-per.ts";
import { placeWithArea } from "#model/place-scope.ts";
import { isAsking, withoutEnding } from "#model/word-endings.ts";

const LOOSE: ReadonlyMap<string, string> = new Map([
  ["ә", "а"],
  ["ғ", "г"],
  ["қ", "к"],
  ["ң", "н"],
  ["ө", "о"],
  ["ұ", "у"],
  ["ү", "у"],
  ["һ", "х"],
  ["і", "и"],
]);

/** Text as search compares it: small letters without diacritics (so that ё is е and й is и). Kazakh letters stay. */
export function foldText(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}

/** Folded text with each Kazakh letter turned into the Russian one that a reader without a Kazakh keyboard types. */
export function foldLoosely(folded: string): string {
  return folded.replace(/[әғқңөұүһі]/g, (letter) => LOOSE.get(letter) ?? letter);
}

/** A number whose digits are in groups of three, as one language or another parts them. */
const GROUPED = /(?<![\p{L}\p{N}.,])\d{1,3}(?:[,.'’ \u00a0\u2009\u202f]\d{3})+(?![\p{L}\p{N}])/gu;

/** The words of a query, folded; signs between letters and digits part words, but not the digits of one number. Empty for a query without any. */
export function queryWords(query: string): string[] {
  return foldText(query)
    .replace(GROUPED, (number) => number.replace(/\D/g, ""))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/**
 * What words of a record have to begin with to be found by a query: each of its words without its ending, so that another form of it is found too. Words that only
 * ask, as in "how many detained", are not looked for, unless there are no others.
 */
export function soughtWords(query: string): string[] {
  const words = queryWords(query).map((word) => ({ word, loose: foldLoosely(word) }));
  const telling = words.filter(({ loose }) => !isAsking(loose));
  return (telling.length > 0 ? telling : words).map(({ word, loose }) => withoutEnding(word, loose));
}

/** The words that texts are found by, folded, each once: as written and, where it differs, loosely. */
export function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  const words = queryWords(texts.join("\n"));
  return new Set([...words, ...words.map(foldLoosely)]);
}

/** Whether a sought word finds one of the words of a record (`isFoundBy`), as `hayOf` joins them. */
function finderOf(sought: string): (hay: string) => boolean {
  if (!isNumber(sought)) return (hay) => hay.includes(` ${sought}`);
  const whole = new RegExp(` ${sought}(?!\\d)`);
  return (hay) => whole.test(hay);
}

type Part = string | null | undefined;

function allOf(text: Localised | undefined): Part[] {
  return text ? Object.values(text) : [];
}

/** The names that a place bore at any time, and its other spellings. */
function allNamesOf(lookup: Lookup, placeId: string): Part[] {
  const names = lookup.placeNames.get(placeId) ?? [];
  return [...names.flatMap(({ name }) => allOf(name)), ...(lookup.place.get(placeId)?.alias ?? [])];
}

/** The folded words that a record is found by, as written and loosely, each behind a space that marks its start. */
function hayOf(parts: readonly Part[]): string {
  const kept = queryWords(parts.filter((part) => part).join("\n")).join(" ");
  const loose = foldLoosely(kept);
  return loose === kept ? ` ${kept}` : ` ${kept} ${loose}`;
}

function placeNames(lookup: Lookup, placeId: string): Part[] {
  return placeWithArea(lookup, placeId).flatMap((id) => allNamesOf(lookup, id));
}

/** The outlets or channels that a record came through, as its publications name them. */
function channels(lookup: Lookup, id: string): Part[] {
  return lookup.citationsOf(id).map(({ via }) => via);
}

function eventHay(lookup: Lookup, event: EventRecord): string {
  const claimant = event.claimant === null ? undefined : lookup.claimant.get(event.claimant);
  return hayOf([
    ...allOf(event.title),
    ...allOf(event.summary),
    ...placeNames(lookup, event.place),
    ...allOf(claimant?.name),
    ...channels(lookup, event.id),
  ]);
}

/** The names of what is counted, or of whom. */
function countedNames(counted: Metric | Population | undefined): Part[] {
  return [...allOf(counted?.label), ...(counted?.alias ?? [])];
}

function claimHay(lookup: Lookup, claim: Claim): string {
  return hayOf([
    ...countedNames(lookup.metric.get(claim.metric)),
    ...countedNames(lookup.population.get(claim.population)),
    ...placeNames(lookup, claim.place),
    ...allOf(lookup.claimant.get(claim.claimant)?.name),
    ...allOf(claim.note),
    claim.via,
    ...channels(lookup, claim.id),
    claim.word,
    ...allOf(claim.wording),
    claim.value === null ? null : String(numberOf(claim.value)),
    ...lookup.citationsOf(claim.id).map((citation) => citation.asPrinted),
  ]);
}

/** Tests whether a folded word finds one in the names of a place, of whatever time, or of what it lies in as search has it; and of a claimant. */
export function nameFinders(
  lookup: Lookup,
  word: string,
): { readonly inPlace: (placeId: string) => boolean; readonly inClaimant: (claimantId: string) => boolean } {
  const isIn = finderOf(word);
  return {
    inPlace: (placeId) => isIn(hayOf(placeNames(lookup, placeId))),
    inClaimant: (claimantId) => isIn(hayOf(allOf(lookup.claimant.get(claimantId)?.name))),
  };
}

const hayCache = oncePer((_lookup: Lookup) => new Map<Claim | EventRecord, string>());

function matcher<T extends Claim | EventRecord>(hay: (lookup: Lookup, record: T) => string) {
  return (lookup: Lookup, query: string): ((record: T) => boolean) => {
    const finders = soughtWords(query).map(finderOf);
    if (finders.length === 0) return () => true;
    const cache = hayCache(lookup);
    return (record) => {
      const text = cache.get(record) ?? hay(lookup, record);
      cache.set(record, text);
      return finders.every((isIn) => isIn(text));
    };
  };
}

/**
 * A test that keeps events in which every word of the query occurs: in title, summary, the names of claimant and place,
 * of whatever time and spelling, in any language, or of an outlet that it came through, a number as a whole. A site is also found by its city. A query without a word keeps all.
 */
export const eventTextMatcher = matcher(eventHay);

/**
 * The same for claims: metric and population by any of their names, place, claimant, outlet that it came
 * through, note, word, figure, and the figure as printed.
 */
export const claimTextMatcher = matcher(claimHay);
