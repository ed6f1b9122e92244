import { addDays, type Day } from "#dataset/day.ts";
import type { Citation, Claim } from "#dataset/records.ts";
import { citationsUpTo, dayOfClaim } from "#model/clock.ts";
import type { Clock, Filter, SeriesBy } from "#model/filter.ts";
import { claimsMatching } from "#model/filter-claims.ts";
import { keepsId } from "#model/filter-events.ts";
import { groupBy } from "#model/group-by.ts";
import type { Lookup } from "#model/lookup.ts";
import { holdsDay, type Range } from "#model/range.ts";
import { groupByScope, type Scope, scopeKey } from "#model/scope.ts";

/** One claim of a series. In a series by publication, `citations` are that publication's and `day` may be its own. */
export interface SeriesPoint {
  readonly claim: Claim;
  readonly citations: readonly Citation[];
  readonly day: Day;
}

/** What one claimant asserts, or one publication prints, over time. */
export interface Series {
  readonly by: SeriesBy;
  /** A claimant or publication id; null holds the claims that no publication cites, in a series by publication. */
  readonly id: string | null;
  /** By day; points of one day in the order of the table. At least one. */
  readonly points: readonly SeriesPoint[];
}

/** How claims are put into series. `publications` narrows series by publication; empty means all. */
export interface SeriesOptions {
  readonly clock: Clock;
  readonly by: SeriesBy;
  readonly publications: readonly string[];
  /** On the clock "known" publications after this day are not among those that print a claim. None: all are. */
  readonly to?: Day | null;
}

interface Membership extends SeriesPoint {
  readonly id: string | null;
}

function citationsFor(lookup: Lookup, claim: Claim, { clock, to = null }: SeriesOptions): readonly Citation[] {
  return citationsUpTo(lookup, claim.id, { clock, to });
}

function byPublication(lookup: Lookup, claim: Claim, options: SeriesOptions): Membership[] {
  const day = dayOfClaim(lookup, claim, options.clock);
  if (day === null) return [];
  const all = lookup.citationsOf(claim.id);
  if (all.length === 0) return [{ id: null, claim, citations: all, day }];
  const keeps = keepsId(options.publications);
  const ids = [...new Set(all.map((citation) => citation.publication))].filter(keeps);
  return ids.map((id) => {
    const published = lookup.publication.get(id)?.published ?? day;
    const citations = all.filter((citation) => citation.publication === id);
    return { id, claim, citations, day: options.clock === "known" ? published : day };
  });
}

function byClaimant(lookup: Lookup, claim: Claim, options: SeriesOptions): Membership[] {
  const day = dayOfClaim(lookup, claim, options.clock);
  return day === null ? [] : [{ id: claim.claimant, claim, citations: citationsFor(lookup, claim, options), day }];
}

/**
 * Puts claims into series, in the order of the dataset's claimants or publications. The same claims appear whichever way:
 * by publication a claim is in the series of each that prints it. A claim never published is on no day of the clock "known".
 */
export function seriesOfClaims(lookup: Lookup, claims: readonly Claim[], options: SeriesOptions): Series[] {
  const membership = options.by === "claimant" ? byClaimant : byPublication;
  const members = groupBy(
    claims.flatMap((claim) => membership(lookup, claim, options)),
    (member) => member.id,
  );
  const owners = options.by === "claimant" ? lookup.dataset.claimants : lookup.dataset.publications;
  return [...owners.map((owner) => owner.id), null].flatMap((id) => {
    const points = members.get(id)?.map(({ claim, citations, day }) => ({ claim, citations, day }));
    return points ? [{ by: options.by, id, points: points.sort((a, b) => a.day - b.day) }] : [];
  });
}

/**
 * The series of one scope under a filter. The scope names the place, so the filter's places are not asked; nor is its range,
 * since an older claim may be carried into it (`latestInRange`). Never joins two scopes and never adds claims.
 */
export function seriesOf(lookup: Lookup, scope: Scope, options: { filter: Filter; by: SeriesBy }): Series[] {
  const { filter, by } = options;
  const key = scopeKey(scope);
  const claims = claimsMatching(lookup, { ...filter, places: [] }).filter((claim) => scopeKey(claim) === key);
  return seriesOfClaims(lookup, claims, { ...filter, by });
}

/** What a series says at the end of a range: all its points of one day, since claims of the same day stay side by side. */
export interface Latest {
  readonly day: Day;
  /** At least one. */
  readonly points: readonly SeriesPoint[];
  readonly claims: readonly Claim[];
  /** True where the day lies before the range: the figure is older and nothing newer was said in it. */
  readonly carriedIn: boolean;
}

/** The latest claims of a series up to the end of the range, all ties of that day. Null where it had said nothing yet. */
export function latestInRange(series: Series, range: Range): Latest | null {
  if (range.from !== null && range.to !== null && range.from > range.to) return null;
  const said = series.points.filter((point) => range.to === null || point.day <= range.to);
  const day = said.at(-1)?.day;
  if (day === undefined) return null;
  const points = said.filter((point) => point.day === day);
  return {
    day,
    points,
    claims: points.map((point) => point.claim),
    carriedIn: range.from !== null && day < range.from,
  };
}

/** The points of a series as a range shows them. */
export interface RangePoints {
  /** Said in the range. */
  readonly inside: readonly SeriesPoint[];
  /** Carried in: the latest of the series, all ties, where it is older than the range. Else empty. */
  readonly carried: readonly SeriesPoint[];
  /** What stood when the range began and was followed by newer figures in it: where a step comes from, not itself shown. */
  readonly entry: readonly SeriesPoint[];
}

/** Which points of a series a range shows, and as what. What is carried in is decided by `latestInRange` alone. */
export function pointsInRange(series: Series, range: Range): RangePoints {
  const latest = latestInRange(series, range);
  if (latest === null) return { inside: [], carried: [], entry: [] };
  if (latest.carriedIn) return { inside: [], carried: latest.points, entry: [] };
  const eve = range.from === null ? null : latestInRange(series, { from: null, to: addDays(range.from, -1) });
  return { inside: series.points.filter(({ day }) => holdsDay(range, day)), carried: [], entry: eve?.points ?? [] };
}

/** Those of the claims that are carried into the filter's range: the latest of their claimant on their scope, and older. */
export function carriedInto(lookup: Lookup, claims: readonly Claim[], filter: Filter): ReadonlySet<Claim> {
  const series = groupByScope(claims).flatMap((scope) =>
    seriesOfClaims(lookup, scope.claims, { ...filter, by: "claimant" }),
  );
  return new Set(series.flatMap((one) => pointsInRange(one, filter).carried.map((point) => point.claim)));
}
