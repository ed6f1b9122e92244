import { addDays, type Day } from "#dataset/day.ts";
import type { Claim } from "#dataset/records.ts";
import { compareStated, type Spread, spreadOf } from "#model/figure-order.ts";
import type { Filter } from "#model/filter.ts";
import { drawnAt } from "#model/interval.ts";
import type { Lookup } from "#model/lookup.ts";
import { latestInRange, seriesOfClaims } from "#model/series.ts";
import { stands } from "#model/standing.ts";

/** The claims at the two ends of what stood on one day. They are claims, each with its claimant and hedge, and no numbers. */
export interface EnvelopeDay extends Spread {
  readonly day: Day;
}

/** Which days to look at, both ends included, on which clock. */
export interface EnvelopeOptions {
  readonly filter: Pick<Filter, "clock">;
  readonly days: { readonly from: Day; readonly to: Day };
}

/**
 * How far apart the standing claims of one scope lay, day by day: of each claimant the latest running total that still stands
 * on that day on the clock in force, whichever publication prints it. Only days on which at least two claims with different
 * figures stand. Words and figures that are no running total have no part in it. It says what is claimed and not what is true.
 */
export function envelopeOf(
  lookup: Lookup,
  claims: readonly Claim[],
  { filter: { clock }, days }: EnvelopeOptions,
): readonly EnvelopeDay[] {
  const running = claims.filter((claim) => claim.cumulative && drawnAt(claim) !== null);
  const series = seriesOfClaims(lookup, running, { clock, by: "claimant", publications: [] });
  return Array.from({ length: Math.max(0, days.to - days.from + 1) }, (_, i) => addDays(days.from, i)).flatMap(
    (day) => {
      const standing = series
        .flatMap((one) => latestInRange(one, { from: null, to: day })?.claims ?? [])
        .filter((claim) => stands(lookup, claim, { clock, to: day }));
      const differ = standing.some((claim) => standing.some((other) => compareStated(claim, other) !== 0));
      return differ ? [{ day, ...spreadOf(standing) }] : [];
    },
  );
}
