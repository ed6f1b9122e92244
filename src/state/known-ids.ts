import type { Dataset } from "#dataset/records.ts";
import type { View } from "#state/view.ts";

/** A part of an address that was left out; with the ids that a dataset does not hold, where it names some. */
export interface LeftOut {
  readonly key: keyof View;
  readonly ids: readonly string[];
}

/** What a view asks for that a dataset does not hold, and the view without it. */
export interface KnownIds {
  readonly patch: Partial<View>;
  readonly unknown: readonly LeftOut[];
}

const LISTS = ["place", "category", "claimant", "publication"] as const;

function idsIn({ places, claimants, publications, meta }: Dataset) {
  const ids = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id));
  return {
    place: ids(places),
    category: ids(meta.families.flatMap(({ categories }) => categories)),
    claimant: ids(claimants),
    publication: ids(publications),
    metric: ids(meta.metrics),
    population: ids(meta.populations),
  };
}

/** The ids of a view that its dataset does not hold: a link to another dataset, or one that was mistyped. */
export function knownIds(dataset: Dataset, view: View): KnownIds {
  const known = idsIn(dataset);
  const unknown = LISTS.map((key) => ({ key, ids: view[key].filter((id) => !known[key].has(id)) })).filter(
    ({ ids }) => ids.length > 0,
  );
  const patch: Partial<View> = Object.fromEntries(
    unknown.map(({ key }) => [key, view[key].filter((id) => known[key].has(id))]),
  );
  const { metric, population } = view;
  if (metric !== null && !known.metric.has(metric))
    return {
      patch: { ...patch, metric: null, population: null },
      unknown: [
        ...unknown,
        { key: "metric", ids: [metric] },
        ...(population === null || known.population.has(population)
          ? []
          : [{ key: "population" as const, ids: [population] }]),
      ],
    };
  if (population !== null && !known.population.has(population))
    return { patch: { ...patch, population: null }, unknown: [...unknown, { key: "population", ids: [population] }] };
  return { patch, unknown };
}
