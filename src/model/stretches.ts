import { addDays, type Day } from "#dataset/day.ts";
import type { Claim } from "#dataset/records.ts";
import type { Clock } from "#model/filter.ts";
import { drawnAt } from "#model/interval.ts";
import type { Lookup } from "#model/lookup.ts";
import { latestInRange, type Series } from "#model/series.ts";
import { stands } from "#model/standing.ts";

/** The days over which a claim is what its series says: from its own day, or the first that is looked at, to the last. */
export interface Stretch {
  readonly claim: Claim;
  readonly from: Day;
  readonly to: Day;
  /** The one claim of the series that takes its place on the day after. Null at the end, and where there is not just one. */
  readonly next: Claim | null;
}

interface Options {
  readonly clock: Clock;
  /** The days to look at, both included. */
  readonly days: { readonly from: Day; readonly to: Day };
}

/**
 * For how long each running total of a series was its latest and stood. One that was replaced has its days until then; one
 * that was taken back without a replacement has none; words and figures that are no running total have none. Where a series
 * gives several figures for one day each has a stretch of its own, and none is *the* figure that another follows.
 */
export function stretchesOf(lookup: Lookup, series: Series, { clock, days }: Options): readonly Stretch[] {
  const points = series.points.filter(({ claim }) => claim.cumulative && drawnAt(claim) !== null);
  const running = { ...series, points };
  const standingOn = (day: Day) =>
    (latestInRange(running, { from: null, to: day })?.claims ?? []).filter((claim) =>
      stands(lookup, claim, { clock, to: day }),
    );
  const open = new Map<Claim, Stretch>();
  let before: readonly Claim[] = [];
  for (let day = days.from; day <= days.to; day = addDays(day, 1)) {
    const today = standingOn(day);
    for (const claim of today) {
      open.set(claim, { claim, from: open.get(claim)?.from ?? day, to: day, next: null });
    }
    const [earlier, later] = [before[0], today[0]];
    const follows = before.length === 1 && today.length === 1 && earlier !== later;
    const ended = follows && earlier ? open.get(earlier) : undefined;
    if (ended && later) open.set(ended.claim, { ...ended, next: later });
    before = today;
  }
  return [...open.values()];
}
