import type { Day } from "#dataset/day.ts";
import type { Days, Mark, PlaceMarks } from "#features/charts/mark.ts";
import type { Filter, SeriesBy } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { keepsPlace } from "#model/place-scope.ts";
import { type ClaimedScope, defaultScope, scopesOf } from "#model/scope.ts";
import { latestInRange, type Series, type SeriesPoint, seriesOf } from "#model/series.ts";

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
  readonly by: SeriesBy;
  readonly days: Days;
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

/** Every claim of the choice that was made in the range, and what stood already when the range began. Adds nothing up. */
export function chartRows(lookup: Lookup, choice: ChartChoice): ChartRows | null {
  const chosen = chosenScope(lookup, choice);
  if (!chosen) return null;
  const { metric, population } = chosen;
  const { filter, by } = choice;
  const days = daysShown(lookup, filter);
  const keeps = keepsPlace(lookup, filter.places);
  const places = scopesOf(lookup, metric)
    .filter((scope) => scope.population === population && keeps(scope.place))
    .map((scope) => ({
      place: scope.place,
      marks: seriesOf(lookup, scope, { filter, by }).flatMap((series) => marksOf(series, filter, days)),
    }))
    .filter(({ marks }) => marks.length > 0);
  return { metric, population, by, days, places };
}

function marksOf(series: Series, { from, to }: Filter, days: Days): Mark[] {
  if (from !== null && to !== null && from > to) return [];
  const before = from === null ? null : latestInRange(series, { from: null, to: (from - 1) as Day });
  const inside = series.points.filter(({ day }) => (from === null || day >= from) && (to === null || day <= to));
  return [...(before?.points ?? []).map((point) => ({ point, carriedIn: true })), ...inside.map(asInside)].map(
    ({ point, carriedIn }) => ({
      key: `${series.id ?? ""} ${point.claim.id}`,
      claim: point.claim,
      series: series.id ?? "",
      day: point.day,
      at: Math.max(days.from, Math.min(point.day, days.to)) as Day,
      carriedIn,
      publications: [...new Set(point.citations.map((citation) => citation.publication))],
    }),
  );
}

function asInside(point: SeriesPoint) {
  return { point, carriedIn: false };
}
