import type { Day } from "#dataset/day.ts";
import type { Claim } from "#dataset/records.ts";
import type { Filter, SeriesBy } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { pointsInRange, type SeriesPoint, seriesOfClaims } from "#model/series.ts";

/** One appearance of a claim: by its claimant once, by publication once for each that prints it. */
export interface Appearance extends SeriesPoint {
  /** The claimant or the publication; null for a claim that no publication cites, by publication. */
  readonly series: string | null;
  /** Older than the range. */
  readonly carriedIn: boolean;
}

/**
 * What a range shows of some claims of one scope. *Which* claims is decided by who claims: those made in the range, and those
 * carried into it as the latest of their claimant. `by` only decides how often each appears and on which day, so that it never
 * brings a claim in or takes one away: where none of the filter's publications had printed a claim by the end of the range,
 * those that had are named.
 */
export function onShow(
  lookup: Lookup,
  claims: readonly Claim[],
  { filter, by }: { readonly filter: Filter; readonly by: SeriesBy },
): readonly Appearance[] {
  const byClaimant = seriesOfClaims(lookup, claims, { ...filter, by: "claimant" }).flatMap((series) => {
    const { inside, carried } = pointsInRange(series, filter);
    return [...carried, ...inside].map(
      (point): Appearance => ({ ...point, series: series.id, carriedIn: carried.includes(point) }),
    );
  });
  if (by === "claimant") return byClaimant;
  return byClaimant.flatMap(({ claim }) => {
    const kept = printed(lookup, claim, filter);
    return kept.length > 0 ? kept : printed(lookup, claim, { ...filter, publications: [] });
  });
}

function printed(lookup: Lookup, claim: Claim, filter: Filter): Appearance[] {
  const { from, to } = filter;
  const isEarly = (day: Day) => from !== null && day < from;
  return seriesOfClaims(lookup, [claim], { ...filter, by: "publication" }).flatMap((series) =>
    series.points
      .filter(({ day }) => to === null || day <= to)
      .map((point): Appearance => ({ ...point, series: series.id, carriedIn: isEarly(point.day) })),
  );
}
