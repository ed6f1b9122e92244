import type { OpenArchive } from "#dataset/open-archive.ts";
import type {
  Citation,
  Claim,
  Claimant,
  Dataset,
  EventRecord,
  Family,
  Metric,
  Place,
  PlaceName,
  Population,
  Publication,
  Removed,
} from "#dataset/records.ts";
import { groupBy } from "#model/group-by.ts";
import { namePeriods } from "#model/name-periods.ts";

/** A dataset with its records by id and its citations by what they cite. Build it once per dataset. */
export interface Lookup {
  readonly dataset: Dataset;
  /** The events of a large dataset, which are not among its records; null where they are. */
  readonly archive: OpenArchive | null;
  readonly publication: ReadonlyMap<string, Publication>;
  readonly claimant: ReadonlyMap<string, Claimant>;
  readonly place: ReadonlyMap<string, Place>;
  /** By the id of a place, its names with the days on which each was in force, in their order; see `namePeriods`. */
  readonly placeNames: ReadonlyMap<string, readonly PlaceName[]>;
  readonly event: ReadonlyMap<string, EventRecord>;
  readonly claim: ReadonlyMap<string, Claim>;
  /** What is no longer in the dataset, by its id. */
  readonly removed: ReadonlyMap<string, Removed>;
  readonly metric: ReadonlyMap<string, Metric>;
  readonly population: ReadonlyMap<string, Population>;
  /** The family of each category id. */
  readonly familyOf: ReadonlyMap<string, Family>;
  /** Citations of a claim or event by its id, in the order of the table. Never undefined: an unknown id has none. */
  readonly citationsOf: (id: string) => readonly Citation[];
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function namesOf(dataset: Dataset): Lookup["placeNames"] {
  const others = groupBy(dataset["place-names"], (name) => name.place);
  return new Map(dataset.places.map((place) => [place.id, namePeriods(place, others.get(place.id) ?? [])]));
}

/** Indexes a dataset by id. Ids are unique across one table, and claims and events do not share ids. */
export function lookupOf(dataset: Dataset, archive: OpenArchive | null = null): Lookup {
  const citations = new Map<string, Citation[]>();
  for (const citation of dataset.citations) {
    const id = citation.claim ?? citation.event;
    if (id === null) continue;
    const list = citations.get(id);
    if (list) list.push(citation);
    else citations.set(id, [citation]);
  }
  return {
    dataset,
    archive,
    publication: byId(dataset.publications),
    claimant: byId(dataset.claimants),
    place: byId(dataset.places),
    placeNames: namesOf(dataset),
    event: byId(dataset.events),
    claim: byId(dataset.claims),
    removed: byId(dataset.removed),
    metric: byId(dataset.meta.metrics),
    population: byId(dataset.meta.populations),
    familyOf: new Map(
      dataset.meta.families.flatMap((family) => family.categories.map((category) => [category.id, family] as const)),
    ),
    citationsOf: (id) => citations.get(id) ?? [],
  };
}
