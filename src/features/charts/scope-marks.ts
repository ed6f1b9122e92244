import { addDays, type Day } from "#dataset/day.ts";
import type { Days, Mark, ScopeMarks, Step } from "#features/charts/mark.ts";
import { envelopeOf } from "#model/envelope.ts";
import type { Filter, SeriesBy } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import type { Appearance } from "#model/on-show.ts";
import type { ClaimedScope } from "#model/scope.ts";
import { seriesOfClaims } from "#model/series.ts";
import { stands } from "#model/standing.ts";
import { stretchesOf } from "#model/stretches.ts";

interface Ground {
  /** What the range shows of the claims of the scope. */
  readonly shown: readonly Appearance[];
  readonly filter: Filter;
  readonly by: SeriesBy;
  /** The days of the axis. */
  readonly days: Days;
  /** Whether the figures of the metric are joined by steps. */
  readonly steps: boolean;
}

/** The chart of one scope: its marks, the steps between its running totals, and how far apart those stand day by day. */
export function scopeMarks(lookup: Lookup, scope: ClaimedScope, ground: Ground): ScopeMarks {
  const { population, place } = scope;
  const marks = ground.shown.map((appearance) => markOf(lookup, appearance, ground));
  if (!ground.steps) return { population, place, marks, steps: [], envelope: [] };
  const { filter, days } = ground;
  const envelope = envelopeOf(lookup, scope.claims, { filter, days: withEve(days) });
  return { population, place, marks, steps: stepsOf(lookup, scope, { ...ground, marks }), envelope };
}

function markOf(
  lookup: Lookup,
  { claim, series, day, carriedIn, citations }: Appearance,
  { filter, days }: Ground,
): Mark {
  return {
    key: `${series ?? ""} ${claim.id}`,
    claim,
    series: series ?? "",
    day,
    at: Math.max(days.from, Math.min(day, days.to)) as Day,
    carriedIn,
    struck: !stands(lookup, claim, filter),
    publications: [...new Set(citations.map((citation) => citation.publication))],
  };
}

/** The steps of the claims on show, and of those that a step leads from into one of them. */
function stepsOf(
  lookup: Lookup,
  scope: ClaimedScope,
  { filter, by, days, marks }: Ground & { readonly marks: readonly Mark[] },
): Step[] {
  return seriesOfClaims(lookup, scope.claims, { ...filter, by }).flatMap((series) => {
    const id = series.id ?? "";
    const isShown = new Set(marks.filter((mark) => mark.series === id).map((mark) => mark.claim));
    return stretchesOf(lookup, series, { clock: filter.clock, days: withEve(days) })
      .filter(({ claim, next }) => isShown.has(claim) || (next !== null && isShown.has(next)))
      .map((stretch) => ({ ...stretch, series: id }));
  });
}

/** What stands on the eve of the first day enters from the left. */
function withEve({ from, to }: Days): Days {
  return { from: addDays(from, -1), to };
}
