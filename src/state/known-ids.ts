import { isoDay } from "#dataset/day.ts";
import type { Dataset } from "#dataset/records.ts";
import { binsOfBoth } from "#model/bins-of.ts";
import type { Lookup } from "#model/lookup.ts";
import type { Range } from "#model/range.ts";
import { measureOf } from "#state/shown-counts.ts";
import type { View } from "#state/view.ts";

/** A part of an address that was left out; with the ids or the day that a dataset does not hold, where it names some. */
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

/**
 * The ends of a range that no timeline of the dataset can mark: both of one that lies outside of its days as a whole, else one beyond
 * them that would part records which stand there together. An end beyond which there is nothing is open (`openEnds`).
 */
function endsBeyond(lookup: Lookup, { from, to }: Range): ("from" | "to")[] {
  const { coverage } = lookup.dataset.meta;
  const [early, late] = [from !== null && from < coverage.from, to !== null && to > coverage.to];
  if ((to !== null && to < coverage.from) || (from !== null && from > coverage.to)) return ["from", "to"];
  if (!early && !late) return [];
  const { earlier, later } = binsOfBoth(lookup);
  return [...(early && earlier ? ["from" as const] : []), ...(late && later ? ["to" as const] : [])];
}

/** What of a view its dataset does not hold: ids, days, and people that no record counts, of a link to another dataset or of one that was mistyped. */
export function knownIds(lookup: Lookup, view: View): KnownIds {
  const ids = unknownIds(lookup.dataset, view);
  const days = endsBeyond(lookup, view).flatMap((key): LeftOut[] => {
    const day = view[key];
    return day === null ? [] : [{ key, ids: [isoDay(day)] }];
  });
  const uncounted = view.count !== "events" && measureOf(lookup, view) === null;
  return {
    patch: {
      ...ids.patch,
      ...Object.fromEntries(days.map(({ key }) => [key, null])),
      ...(uncounted && { count: "events" as const }),
    },
    unknown: [...days, ...ids.unknown, ...(uncounted ? [{ key: "count" as const, ids: [] }] : [])],
  };
}

function unknownIds(dataset: Dataset, view: View): KnownIds {
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
