import type { Day } from "#dataset/day.ts";
import type { Claim, Publication } from "#dataset/records.ts";
import { claimDays } from "#features/charts/claim-days.ts";
import type { Days, ScopeMarks } from "#features/charts/mark.ts";
import { scopeMarks } from "#features/charts/scope-marks.ts";
import { echoOf } from "#model/echo.ts";
import type { Filter, SeriesBy } from "#model/filter.ts";
import { claimsMatching } from "#model/filter-claims.ts";
import type { Lookup } from "#model/lookup.ts";
import { onShow } from "#model/on-show.ts";
import { keepsPlace } from "#model/place-scope.ts";
import { holdsDay } from "#model/range.ts";
import { type ClaimedScope, chosenScope, populationsOf, scopesOf } from "#model/scope.ts";

/** What the reader wants to see; a metric or population that the dataset lacks falls back on the first that it has. */
export interface ChartChoice {
  readonly metric: string | null;
  readonly population: string | null;
  /** Leaves the other populations out. */
  readonly alone?: boolean;
  readonly by: SeriesBy;
  readonly filter: Filter;
}

/** The charts of one metric: one chosen scope, and each of the others, over the same days. */
export interface ChartRows {
  readonly metric: string;
  /** The population that is chosen for the main chart. */
  readonly population: string;
  readonly filter: Filter;
  readonly by: SeriesBy;
  /** The range, as far as the coverage goes. */
  readonly days: Days;
  /** The days along the bottom: those of the claims on show, with a day of air at both ends. */
  readonly axis: Days;
  /** The first place of the chosen population. Null where nobody had said anything of it by the end of the range. */
  readonly main: ScopeMarks | null;
  /** Further places of that population, then the other populations place by place; those with words only come last. */
  readonly others: readonly ScopeMarks[];
  /** On the clock of what was known the publications that print these claims on a day of the axis, by day; else empty. */
  readonly publications: readonly Publication[];
}

/** The days that the range shares with the coverage; a range beside the coverage gives the nearest day. */
export function daysShown(lookup: Lookup, { from, to }: Pick<Filter, "from" | "to">): Days {
  const { coverage } = lookup.dataset.meta;
  const clamp = (day: Day) => Math.max(coverage.from, Math.min(day, coverage.to)) as Day;
  const first = clamp(from ?? coverage.from);
  return { from: first, to: Math.max(first, clamp(to ?? coverage.to)) as Day };
}

/** A range that is open at its end shows what comes after the coverage on its own day: a text that tells of all of it may be younger. */
function openedTo(days: Days, { to }: Pick<Filter, "to">, claims: readonly Day[]): Days {
  return to === null ? { ...days, to: claims.reduce((last, day) => (day > last ? day : last), days.to) } : days;
}

/**
 * Every claim of the metric that was made in the range, and those carried into it, each in the chart of its own people and
 * place. Where the metric is drawn in steps, its running totals have steps and an envelope. Adds nothing up.
 */
export function chartRows(lookup: Lookup, choice: ChartChoice): ChartRows | null {
  const chosen = chosenScope(lookup, choice);
  if (!chosen) return null;
  const { metric, population } = chosen;
  const { filter, by, alone = false } = choice;
  const wanted = scopesUnder(lookup, metric, filter).filter((scope) => !alone || scope.population === population);
  const found = wanted.map((scope) => ({
    scope,
    shown: onShow(lookup, scope.claims, { filter, by }),
  }));
  const inside = found.flatMap(({ shown }) => shown.map(({ day }) => day).filter((day) => holdsDay(filter, day)));
  const days = openedTo(daysShown(lookup, filter), filter, inside);
  const axis = claimDays(inside, days);
  const steps = lookup.metric.get(metric)?.chart === "steps";
  const scopes = found
    .filter(({ shown }) => shown.length > 0)
    .map(({ scope, shown }) => scopeMarks(lookup, scope, { shown, filter, by, days: axis, steps }));
  const main = scopes.find((scope) => scope.population === population) ?? null;
  const others = inOrder(lookup, metric, scopes).filter((scope) => scope !== main);
  const own = others.filter((scope) => scope.population === population);
  return {
    metric,
    population,
    filter,
    by,
    days,
    axis,
    main,
    others: [...own, ...others.filter((scope) => !own.includes(scope))],
    publications: filter.clock === "known" ? publicationsOn(lookup, scopes, { filter, axis }) : [],
  };
}

/** The scopes of the metric at the places of the filter, each with the claims that the filter keeps, whatever their day. */
function scopesUnder(lookup: Lookup, metric: string, filter: Filter): ClaimedScope[] {
  const keeps = keepsPlace(lookup, filter.places);
  const matching = new Set(claimsMatching(lookup, { ...filter, places: [] }));
  const kept = (claims: readonly Claim[]) => claims.filter((claim) => matching.has(claim));
  return scopesOf(lookup, metric)
    .filter((scope) => keeps(scope.place))
    .map((scope) => ({ ...scope, claims: kept(scope.claims) }));
}

/** Population by population as the dataset lists them, those that somebody gives a number for before those with words only. */
function inOrder(lookup: Lookup, metric: string, scopes: readonly ScopeMarks[]): ScopeMarks[] {
  const groups = populationsOf(lookup, metric).map(({ id }) => scopes.filter((scope) => scope.population === id));
  const hasNumber = (group: readonly ScopeMarks[]) =>
    group.some(({ marks }) => marks.some(({ claim }) => claim.value !== null));
  return [...groups.filter(hasNumber), ...groups.filter((group) => !hasNumber(group))].flat();
}

/** Whoever prints a claim on show, with a day of the axis: the same whichever way the claims are put into series. */
function publicationsOn(
  lookup: Lookup,
  scopes: readonly ScopeMarks[],
  { filter, axis }: { readonly filter: Filter; readonly axis: Days },
): readonly Publication[] {
  const claims = scopes.flatMap(({ marks }) => marks.map((mark) => mark.claim));
  return echoOf(lookup, claims, filter).publications.filter(({ published }) => holdsDay(axis, published));
}
