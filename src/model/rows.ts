import type { Day } from "#dataset/day.ts";
import type { Citation, Claim, Claimant, Localised, Metric, Place, Population, Publication } from "#dataset/records.ts";
import { dayOfClaim } from "#model/clock.ts";
import { compareStated } from "#model/figure-order.ts";
import type { Filter } from "#model/filter.ts";
import { claimsInRange } from "#model/filter-claims.ts";
import { keepsId } from "#model/filter-events.ts";
import type { Lookup } from "#model/lookup.ts";

/** One line of the claims table: a claim as one publication prints it. Records that an id leads to are looked up already. */
export interface ClaimRow {
  /** Unique among the rows of a dataset, the same under every filter and order. */
  readonly id: string;
  readonly claim: Claim;
  /** The day on the filter's clock. On "known" the day of this publication; null for a claim never published. */
  readonly day: Day | null;
  readonly claimant: Claimant | undefined;
  readonly metric: Metric | undefined;
  readonly population: Population | undefined;
  readonly place: Place | undefined;
  /** Null for a claim that no publication cites: it keeps one row. */
  readonly publication: Publication | null;
  /** The passages of this publication, by the order of the table; empty where `publication` is null. */
  readonly citations: readonly Citation[];
}

function rowsOfClaim(lookup: Lookup, claim: Claim, filter: Filter): ClaimRow[] {
  const records = {
    claim,
    day: dayOfClaim(lookup, claim, filter.clock),
    claimant: lookup.claimant.get(claim.claimant),
    metric: lookup.metric.get(claim.metric),
    population: lookup.population.get(claim.population),
    place: lookup.place.get(claim.place),
  };
  const all = lookup.citationsOf(claim.id);
  if (all.length === 0) return [{ id: claim.id, ...records, publication: null, citations: [] }];
  const ids = [...new Set(all.map((citation) => citation.publication))].filter(keepsId(filter.publications));
  return ids.map((id) => {
    const publication = lookup.publication.get(id) ?? null;
    return {
      id: `${claim.id} ${id}`,
      ...records,
      day: filter.clock === "known" && publication ? publication.published : records.day,
      publication,
      citations: all.filter((citation) => citation.publication === id),
    };
  });
}

/** One row per claim and publication for the claims in the filter's range, in the order of the tables. No claim is left out. */
export function claimRows(lookup: Lookup, filter: Filter): ClaimRow[] {
  return claimsInRange(lookup, filter).flatMap((claim) => rowsOfClaim(lookup, claim, filter));
}

/** The columns that a reader can sort by. */
export type SortKey = "day" | "figure" | "claimant" | "metric" | "population" | "place" | "publication";

/** How to sort. `compareNames` puts names into the reader's alphabet; without it they go by id, outlets by their letters. */
export interface SortOptions {
  readonly key: SortKey;
  readonly descending: boolean;
  readonly compareNames?: (a: Localised, b: Localised) => number;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

type NameKey = "claimant" | "metric" | "population" | "place";

function nameOf(row: ClaimRow, key: NameKey): Localised | undefined {
  return key === "claimant" || key === "place" ? row[key]?.name : row[key]?.label;
}

function compareRows(a: ClaimRow, b: ClaimRow, options: SortOptions): number {
  const { key, compareNames } = options;
  if (key === "day") return (a.day ?? 0) - (b.day ?? 0);
  if (key === "figure") return compareStated(a.claim, b.claim);
  if (key === "publication") return compareText(a.publication?.outlet ?? "", b.publication?.outlet ?? "");
  const [left, right] = [nameOf(a, key), nameOf(b, key)];
  return compareNames && left && right ? compareNames(left, right) : compareText(a.claim[key], b.claim[key]);
}

/** Whether the row has nothing to sort by: a word has no figure, a claim never published no publication and no day. */
function isBlank(row: ClaimRow, key: SortKey): boolean {
  if (key === "figure") return row.claim.value === null;
  return (key === "publication" && row.publication === null) || (key === "day" && row.day === null);
}

/** Sorts a copy. Rows that tie keep their order, in either direction; rows with nothing to sort by come last in both. */
export function sortRows(rows: readonly ClaimRow[], options: SortOptions): ClaimRow[] {
  const { key, descending } = options;
  return [...rows].sort((a, b) => {
    const blank = Number(isBlank(a, key)) - Number(isBlank(b, key));
    if (blank !== 0 || isBlank(a, key)) return blank;
    return descending ? compareRows(b, a, options) : compareRows(a, b, options);
  });
}
