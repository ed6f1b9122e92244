import type { Claim, Population } from "#dataset/records.ts";
import { groupBy } from "#model/group-by.ts";
import type { Lookup } from "#model/lookup.ts";
import { oncePer } from "#model/once-per.ts";

/** What a figure counts, of whom, and where. Claims of different scopes are never put on one line. */
export interface Scope {
  readonly metric: string;
  readonly population: string;
  readonly place: string;
}

/** A scope with the claims that speak of it, in the order of the table; at least one. */
export interface ClaimedScope extends Scope {
  readonly claims: readonly Claim[];
}

/** A text that equal scopes share and different ones do not. Not for readers. */
export function scopeKey({ metric, population, place }: Scope): string {
  return `${metric} ${population} ${place}`;
}

/** Sorts claims into their scopes; scopes and claims keep the order in which they first appear. Every claim is in one scope. */
export const groupByScope: (claims: readonly Claim[]) => readonly ClaimedScope[] = oncePer((claims: readonly Claim[]) =>
  [...groupBy(claims, scopeKey).values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ metric: first.metric, population: first.population, place: first.place, claims: group }] : [];
  }),
);

/**
 * The scopes of a metric that have claims: those of the whole country first, then those with the most claims, then by the
 * order of the table. The first is where a reader starts. Empty for a metric that nobody claims.
 */
export function scopesOf(lookup: Lookup, metric: string): ClaimedScope[] {
  const isCountry = (scope: Scope) => lookup.place.get(scope.place)?.kind === "country";
  return groupByScope(lookup.dataset.claims.filter((claim) => claim.metric === metric)).toSorted(
    (a, b) => Number(isCountry(b)) - Number(isCountry(a)) || b.claims.length - a.claims.length,
  );
}

/** The populations that a metric's claims count, in the order of the dataset. */
export function populationsOf(lookup: Lookup, metric: string): Population[] {
  const claimed = new Set(
    lookup.dataset.claims.filter((claim) => claim.metric === metric).map((claim) => claim.population),
  );
  return lookup.dataset.meta.populations.filter((population) => claimed.has(population.id));
}

/** Whom to show first: `total` where a claim counts it, else the population of the first scope. Null without any claim. */
export function defaultPopulation(lookup: Lookup, metric: string): string | null {
  const scopes = scopesOf(lookup, metric);
  return (scopes.find((scope) => scope.population === "total") ?? scopes[0])?.population ?? null;
}

/** The scope to show for a metric: of the wanted population (null: the default one) its first. Null where nobody claims it. */
export function defaultScope(lookup: Lookup, metric: string, population: string | null): ClaimedScope | null {
  const wanted = population ?? defaultPopulation(lookup, metric);
  return scopesOf(lookup, metric).find((scope) => scope.population === wanted) ?? null;
}

/**
 * The scope that a reader has chosen: of a metric and a population that the dataset lacks the first that it has. Null where nobody
 * claims the metric, as in a dataset without claims.
 */
export function chosenScope(
  lookup: Lookup,
  { metric, population }: { readonly metric: string | null; readonly population: string | null },
): ClaimedScope | null {
  const wanted = metric !== null && lookup.metric.has(metric) ? metric : lookup.dataset.meta.metrics[0]?.id;
  if (wanted === undefined) return null;
  return defaultScope(lookup, wanted, population) ?? defaultScope(lookup, wanted, null);
}
