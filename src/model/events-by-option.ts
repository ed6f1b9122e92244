import type { Lookup } from "#model/lookup.ts";
import { oncePer } from "#model/once-per.ts";
import { placeOfEvent, placeWithArea } from "#model/place-scope.ts";

/** How many events of the whole dataset each choice of a filter keeps by itself, by id; what keeps none is left out. */
export interface EventsByOption {
  readonly categories: ReadonlyMap<string, number>;
  readonly claimants: ReadonlyMap<string, number>;
  readonly publications: ReadonlyMap<string, number>;
  /** A place keeps its sites, too. */
  readonly places: ReadonlyMap<string, number>;
}

type Counts = { readonly [K in keyof EventsByOption]: Map<string, number> };

/** Events that are alike, and how many there are. */
interface Alike {
  readonly place: string;
  readonly category: string;
  readonly claimant: string | null;
  readonly publications: Iterable<string>;
  readonly n: number;
}

function add(counts: Map<string, number>, id: string, n: number): void {
  counts.set(id, (counts.get(id) ?? 0) + n);
}

function countIn(lookup: Lookup, counts: Counts, { place, category, claimant, publications, n }: Alike): void {
  for (const around of placeWithArea(lookup, place)) add(counts.places, around, n);
  add(counts.categories, category, n);
  if (claimant !== null) add(counts.claimants, claimant, n);
  for (const publication of publications) add(counts.publications, publication, n);
}

/** Sums a column of an archive by the values of another. */
function sumsBy(values: ArrayLike<number>, n: ArrayLike<number>, size: number): Int32Array {
  const sums = new Int32Array(size);
  for (let entry = 0; entry < values.length; entry++) {
    const value = values[entry] ?? -1;
    if (value >= 0) sums[value] = (sums[value] ?? 0) + (n[entry] ?? 0);
  }
  return sums;
}

function countArchive(lookup: Lookup, archive: NonNullable<Lookup["archive"]>, counts: Counts): void {
  const { dataset } = lookup;
  const { columns, publicationSets } = archive;
  const categories = dataset.meta.families.flatMap((family) => family.categories);
  sumsBy(columns.place, columns.n, dataset.places.length).forEach((n, at) => {
    if (n > 0) for (const around of placeWithArea(lookup, dataset.places[at]?.id ?? "")) add(counts.places, around, n);
  });
  const named = (sums: Int32Array, records: readonly { readonly id: string }[], into: Map<string, number>) =>
    sums.forEach((n, at) => {
      const id = records[at]?.id;
      if (n > 0 && id !== undefined) add(into, id, n);
    });
  named(sumsBy(columns.category, columns.n, categories.length), categories, counts.categories);
  named(sumsBy(columns.claimant, columns.n, dataset.claimants.length), dataset.claimants, counts.claimants);
  sumsBy(columns.publications, columns.n, publicationSets.length).forEach((n, set) => {
    for (const at of publicationSets[set] ?? []) {
      const id = dataset.publications[at]?.id;
      if (n > 0 && id !== undefined) add(counts.publications, id, n);
    }
  });
}

/** Counts the events of a dataset by what they can be chosen by. Asked of the same lookup, it is counted once. */
export const eventsByOption = oncePer((lookup: Lookup): EventsByOption => {
  const counts: Counts = { categories: new Map(), claimants: new Map(), publications: new Map(), places: new Map() };
  if (lookup.archive) countArchive(lookup, lookup.archive, counts);
  for (const event of lookup.dataset.events) {
    countIn(lookup, counts, {
      place: placeOfEvent(lookup, event),
      category: event.category,
      claimant: event.claimant,
      publications: new Set(lookup.citationsOf(event.id).map((citation) => citation.publication)),
      n: 1,
    });
  }
  return counts;
});
