import type { Day } from "#dataset/day.ts";
import { claimDays } from "#features/charts/claim-days.ts";
import type { Days, Mark, PlaceMarks } from "#features/charts/mark.ts";
import { hasSteps } from "#features/charts/step-rows.ts";
import type { Filter, SeriesBy } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { keepsPlace } from "#model/place-scope.ts";
import { type ClaimedScope, defaultScope, scopesOf } from "#model/scope.ts";
import { pointsInRange, type Series, type SeriesPoint, seriesOf } from "#model/series.ts";
import { stands } from "#model/standing.ts";

/** What the reader wants to see; a metric or population that the dataset lacks falls back on the first that it has. */
export interface ChartChoice {
  readonly metric: string | null;
  readonly population: string | null;
  readonly by: SeriesBy;
  readonly filter: Filter;
}

/** The charts of one metric and one population, a chart for each place, with the days below them. */
export interface ChartRows {
  readonly metric: string;
  readonly population: string;
  readonly filter: Filter;
  readonly by: SeriesBy;
  /** The range, as far as the coverage goes. */
  readonly days: Days;
  /** The days along the bottom: those of the claims on show, with a day of air at both ends. */
  readonly axis: Days;
  /** The whole country first. Empty where nobody had said anything by the end of the range. */
  readonly places: readonly PlaceMarks[];
}

/** Which metric and population are on show. Null for a dataset without claims. */
export function chosenScope(
  lookup: Lookup,
  { metric, population }: Pick<ChartChoice, "metric" | "population">,
): ClaimedScope | null {
  const wanted = metric !== null && lookup.metric.has(metric) ? metric : lookup.dataset.meta.metrics[0]?.id;
  if (wanted === undefined) return null;
  return defaultScope(lookup, wanted, population) ?? defaultScope(lookup, wanted, null);
}

/** The days that the range shares with the coverage; a range beside the coverage gives the nearest day. */
export function daysShown(lookup: Lookup, { from, to }: Pick<Filter, "from" | "to">): Days {
  const { coverage } = lookup.dataset.meta;
  const clamp = (day: Day) => Math.max(coverage.from, Math.min(day, coverage.to)) as Day;
  const first = clamp(from ?? coverage.from);
  return { from: first, to: Math.max(first, clamp(to ?? coverage.to)) as Day };
}

/**
 * Every claim of the choice that was made in the range, and those carried into it. Where the metric is drawn in steps, the
 * levels at which they enter the range too. Adds nothing up.
 */
export function chartRows(lookup: Lookup, choice: ChartChoice): ChartRows | null {
  const chosen = chosenScope(lookup, choice);
  if (!chosen) return null;
  const { metric, population } = chosen;
  const { filter, by } = choice;
  const days = daysShown(lookup, filter);
  const steps = lookup.metric.get(metric)?.chart === "steps";
  const keeps = keepsPlace(lookup, filter.places);
  const found = scopesOf(lookup, metric)
    .filter((scope) => scope.population === population && keeps(scope.place))
    .map((scope) => ({ place: scope.place, series: seriesOf(lookup, scope, { filter, by }) }));
  const inside = found.flatMap(({ series }) => series.flatMap((one) => pointsInRange(one, filter).inside));
  const axis = claimDays(
    inside.map(({ day }) => day),
    days,
  );
  const places = found
    .map(({ place, series }) => ({
      place,
      marks: series.flatMap((one) => marksOf(one, { lookup, filter, days: axis })),
      entries: steps ? series.flatMap((one) => entriesOf(one, { lookup, filter, days: axis })) : [],
    }))
    .filter(({ marks }) => marks.length > 0);
  return { metric, population, filter, by, days, axis, places };
}

interface Ground {
  readonly lookup: Lookup;
  readonly filter: Filter;
  readonly days: Days;
}

function marksOf(series: Series, ground: Ground): Mark[] {
  const { inside, carried } = pointsInRange(series, ground.filter);
  const markOf = maker(series, ground);
  return [...carried.map((point) => markOf(point, true)), ...inside.map((point) => markOf(point, false))];
}

/** A step enters with the range, unless the series says something newer on the first day already. */
function entriesOf(series: Series, ground: Ground): Mark[] {
  const { inside, entry } = pointsInRange(series, ground.filter);
  if (inside.some(({ day }) => day <= ground.days.from)) return [];
  const markOf = maker(series, ground);
  return entry.map((point) => markOf(point, false)).filter(hasSteps);
}

function maker(series: Series, { lookup, filter, days }: Ground) {
  return (point: SeriesPoint, carriedIn: boolean): Mark => ({
    key: `${series.id ?? ""} ${point.claim.id}`,
    claim: point.claim,
    series: series.id ?? "",
    day: point.day,
    at: Math.max(days.from, Math.min(point.day, days.to)) as Day,
    carriedIn,
    struck: !stands(lookup, point.claim, filter),
    publications: [...new Set(point.citations.map((citation) => citation.publication))],
  });
}
