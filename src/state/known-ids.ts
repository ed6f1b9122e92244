import type { Dataset } from "#dataset/records.ts";
import type { View } from "#state/view.ts";

/** What a view asks for that a dataset does not hold, and the view without it. */
export interface KnownIds {
  readonly patch: Partial<View>;
  readonly unknown: readonly (keyof View)[];
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
  };
}

/** The ids of a view that its dataset does not hold: a link to another dataset, or one that was mistyped. */
export function knownIds(dataset: Dataset, view: View): KnownIds {
  const known = idsIn(dataset);
  const unknown: (keyof View)[] = LISTS.filter((list) => view[list].some((id) => !known[list].has(id)));
  const patch: Partial<View> = Object.fromEntries(
    LISTS.filter((list) => unknown.includes(list)).map((list) => [
      list,
      view[list].filter((id) => known[list].has(id)),
    ]),
  );
  if (view.metric === null || known.metric.has(view.metric)) return { patch, unknown };
  return { patch: { ...patch, metric: null, population: null }, unknown: [...unknown, "metric"] };
}
