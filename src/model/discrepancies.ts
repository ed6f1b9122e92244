import type { Claim } from "#dataset/records.ts";
import { citationsUpTo, type UpTo } from "#model/clock.ts";
import { differencesOfDay } from "#model/days.ts";
import { disagreements } from "#model/disagreements.ts";
import type { Discrepancy } from "#model/discrepancy.ts";
import { falls } from "#model/falls.ts";
import { EVERYTHING, type Filter } from "#model/filter.ts";
import { claimsUpTo } from "#model/filter-claims.ts";
import { garbledCitations } from "#model/garbled.ts";
import { roomInHedges } from "#model/hedges.ts";
import type { Lookup } from "#model/lookup.ts";
import { oncePer } from "#model/once-per.ts";
import { differencesOfScope, partsExceedingWhole } from "#model/parts.ts";
import { stands, TO_THE_END } from "#model/standing.ts";
import { wordsBesideNumbers } from "#model/vague.ts";
import { differentWords } from "#model/wordings.ts";

/** The kinds in the order in which they are shown: contradictions, then slips of print, then what only looks like one. */
export const DISCREPANCY_KINDS = [
  "disagree",
  "part_exceeds_whole",
  "falls",
  "garbled",
  "hedge",
  "day",
  "vague",
  "wording",
  "scope",
] as const;

const CONTRADICTING: readonly Discrepancy["kind"][] = ["disagree", "part_exceeds_whole", "falls"];

/** Whether the two claims cannot both be right. A fall that its hedge allows is none, nor is a correction. */
export function isContradiction(discrepancy: Discrepancy): boolean {
  const { kind } = discrepancy;
  if (kind === "garbled" || !CONTRADICTING.includes(kind)) return false;
  return discrepancy.reason.excluded && !discrepancy.reason.replaces;
}

/**
 * What a discrepancy asks of a reader: a contradiction (no number fits both claims, and both still stand), a total that falls
 * though a hedge lets both be right, a figure that is printed as something else, or a difference that has a reason.
 */
export type Weight = "contradiction" | "fall" | "misprint" | "difference";

/** Weighs a discrepancy; the same everywhere on the page. */
export function weightOf(discrepancy: Discrepancy): Weight {
  if (discrepancy.kind === "garbled") return "misprint";
  const { replaces, withdrawn } = discrepancy.reason;
  if (replaces || withdrawn.length > 0) return "difference";
  if (isContradiction(discrepancy)) return "contradiction";
  return discrepancy.kind === "falls" ? "fall" : "difference";
}

function inOrder(lookup: Lookup, found: readonly Discrepancy[]): Discrepancy[] {
  const metric = new Map(lookup.dataset.meta.metrics.map(({ id }, i) => [id, i]));
  const claim = new Map(lookup.dataset.claims.map(({ id }, i) => [id, i]));
  const keys = (one: Discrepancy) => [
    DISCREPANCY_KINDS.indexOf(one.kind),
    isContradiction(one) ? 0 : 1,
    metric.get(one.metric) ?? metric.size,
    ...one.claims.map((id) => claim.get(id) ?? claim.size),
  ];
  return found
    .map((one) => ({ one, keys: keys(one) }))
    .sort((a, b) => a.keys.map((key, i) => key - (b.keys[i] ?? key)).find((difference) => difference !== 0) ?? 0)
    .map(({ one }) => one);
}

/** Says of a pair which of the two no longer stand at the end of the range: the tables say only that they fell some day. */
function withStanding(lookup: Lookup, one: Discrepancy, upTo: UpTo): Discrepancy {
  if (one.kind === "garbled") return one;
  const withdrawn = [one.reason.first, one.reason.second].filter((claim) => !stands(lookup, claim, upTo));
  return { ...one, reason: { ...one.reason, withdrawn } };
}

function among(lookup: Lookup, claims: readonly Claim[], upTo: UpTo): readonly Discrepancy[] {
  const ids = new Set(claims.map((claim) => claim.id));
  const found = [
    ...disagreements(claims),
    ...partsExceedingWhole(claims),
    ...falls(claims),
    ...garbledCitations(lookup).filter(({ claims: [id] }) => ids.has(id)),
    ...roomInHedges(claims),
    ...differencesOfDay(claims),
    ...wordsBesideNumbers(claims),
    ...differentWords(claims),
    ...differencesOfScope(lookup, claims),
  ];
  return inOrder(
    lookup,
    found.map((one) => withStanding(lookup, one, upTo)),
  );
}

/**
 * Every discrepancy of a dataset, whatever the filter, each named once, in a fixed order: by kind (`DISCREPANCY_KINDS`), then
 * contradictions first, then by metric and by the order of the claims. The same array for the same lookup.
 */
export const discrepanciesOf: (lookup: Lookup) => readonly Discrepancy[] = oncePer((lookup: Lookup) =>
  among(lookup, lookup.dataset.claims, TO_THE_END),
);

const REMEMBERED = 40;

const ofDays = oncePer((_lookup: Lookup) => new Map<string, readonly Discrepancy[]>());

/** Those among the claims that were made by the end of the range: what came later neither counts nor hides what came before. */
function discrepanciesBy(lookup: Lookup, { clock, to }: UpTo): readonly Discrepancy[] {
  if (to === null) return discrepanciesOf(lookup);
  const known = ofDays(lookup);
  const key = `${clock} ${to}`;
  const found = known.get(key) ?? among(lookup, claimsUpTo(lookup, { ...EVERYTHING, clock, to }), { clock, to });
  if (known.size >= REMEMBERED) known.clear();
  known.set(key, found);
  return found;
}

/**
 * The discrepancies that a reader at the end of the filter's range could see, in the same order: those among the claims made
 * by then, of garbled prints those that count by then (`citationsUpTo`). All of their claims match the filter, but for the
 * places: there one is enough, so that a city is held against its country too.
 */
export function discrepanciesUpTo(lookup: Lookup, filter: Filter): readonly Discrepancy[] {
  return underFilter(lookup)(filter);
}

/** Found once for each filter: at one step of the days each part of the page asks for them. */
const underFilter = oncePer((lookup: Lookup) => oncePer((filter: Filter) => foundUpTo(lookup, filter)));

function foundUpTo(lookup: Lookup, filter: Filter): Discrepancy[] {
  const idsOf = (wanted: Filter) => new Set(claimsUpTo(lookup, wanted).map((claim) => claim.id));
  const here = idsOf(filter);
  const anywhere = filter.places.length === 0 ? here : idsOf({ ...filter, places: [] });
  const isPrinted = ({ citation, claims }: Discrepancy) =>
    citation === null || citationsUpTo(lookup, claims[0], filter).includes(citation);
  return discrepanciesBy(lookup, filter).filter(
    (one) => one.claims.every((id) => anywhere.has(id)) && one.claims.some((id) => here.has(id)) && isPrinted(one),
  );
}

/** Those discrepancies that name the claim, in the same order. */
export function discrepanciesOfClaim(discrepancies: readonly Discrepancy[], claimId: string): Discrepancy[] {
  return discrepancies.filter((discrepancy) => discrepancy.claims.some((id) => id === claimId));
}

/** Whether any two claims of a metric differ, whatever is chosen: then there is a picture of where its accounts part. */
export function hasDisagreements(lookup: Lookup, metric: string): boolean {
  return discrepanciesUpTo(lookup, EVERYTHING).some((one) => one.metric === metric);
}
