import type { Place } from "#dataset/records.ts";
import { CLAIMANT_KINDS } from "#dataset/vocabulary.ts";
import { otherNames } from "#evidence/other-names.ts";
import type { Text } from "#i18n/text.ts";
import { eventsByOption } from "#model/events-by-option.ts";
import { EVERYTHING, type Filter } from "#model/filter.ts";
import { claimsMatching } from "#model/filter-claims.ts";
import { groupBy } from "#model/group-by.ts";
import type { Lookup } from "#model/lookup.ts";
import { queryWords } from "#model/search.ts";

export const FILTER_KEYS = ["claimant", "publication", "place", "category"] as const;
/** The filters that choose from a list; each is the key of the view that holds its ids. */
export type FilterKey = (typeof FILTER_KEYS)[number];

/** Something that a filter can keep. The counts are of records of the whole dataset, other filters left aside. */
export interface FilterOption {
  readonly id: string;
  readonly label: string;
  /** What is said beside the label; null where there is nothing. */
  readonly note: string | null;
  /** How deep it lies in the places around it. */
  readonly depth: number;
  readonly events: number;
  /** Null where the filter does not ask claims. */
  readonly claims: number | null;
}

/** Options under one heading; null where they need none. */
export interface OptionGroup {
  readonly id: string;
  readonly label: string | null;
  readonly options: readonly FilterOption[];
}

const FIELD = {
  claimant: "claimants",
  publication: "publications",
  place: "places",
  category: "categories",
} as const satisfies Record<FilterKey, keyof Filter>;

type Named = Pick<FilterOption, "id" | "label"> & Partial<Pick<FilterOption, "note" | "depth">>;

function optionOf(lookup: Lookup, key: FilterKey, named: Named): FilterOption {
  const filter: Filter = { ...EVERYTHING, [FIELD[key]]: [named.id] };
  return {
    id: named.id,
    label: named.label,
    note: named.note ?? null,
    depth: named.depth ?? 0,
    events: eventsByOption(lookup)[FIELD[key]].get(named.id) ?? 0,
    claims: key === "category" ? null : claimsMatching(lookup, filter).length,
  };
}

/** Keeps the places that are used and those that one of them lies in, so that none hangs under a stranger. */
function usedPlaces(options: readonly FilterOption[]): readonly FilterOption[] {
  // From the end, so that what lies in a place is known before it: the depth of the last one kept.
  let below = 0;
  const kept = options.toReversed().filter((option) => {
    const keep = isUsed(option) || option.depth < below;
    if (keep) below = option.depth;
    return keep;
  });
  return kept.reverse();
}

function isUsed(option: FilterOption): boolean {
  return option.events > 0 || (option.claims ?? 0) > 0;
}

/** The places as a tree in reading order: each below the place that it lies in, in the order of the table. */
function placesInTree(places: readonly Place[]): readonly { place: Place; depth: number }[] {
  const ids = new Set(places.map((place) => place.id));
  const within = groupBy(places, ({ parent }) => (parent !== null && ids.has(parent) ? parent : null));
  const seen = new Set<string>();
  const below = (parent: string | null, depth: number): { place: Place; depth: number }[] =>
    (within.get(parent) ?? []).flatMap((place) => {
      if (seen.has(place.id)) return [];
      seen.add(place.id);
      return [{ place, depth }, ...below(place.id, depth + 1)];
    });
  return below(null, 0);
}

function groupsOf(text: Text, lookup: Lookup, key: FilterKey): OptionGroup[] {
  const { claimants, publications, places, meta } = lookup.dataset;
  const option = (named: Named) => optionOf(lookup, key, named);
  switch (key) {
    case "claimant":
      return CLAIMANT_KINDS.map((kind) => ({
        id: kind,
        label: text.t(`claimant.kind.${kind}`),
        options: claimants
          .filter((claimant) => claimant.kind === kind)
          .map(({ id, name }) => option({ id, label: text.name(name) })),
      }));
    case "publication":
      return [{ id: key, label: null, options: publications.map(({ id, outlet }) => option({ id, label: outlet })) }];
    case "place": {
      const tree = placesInTree(places);
      const options = tree.map(({ place, depth }) =>
        option({ id: place.id, label: text.name(place.name), note: otherNames(text, lookup, place), depth }),
      );
      return [{ id: key, label: null, options }];
    }
    case "category":
      return meta.families.map((family) => ({
        id: family.id,
        label: text.name(family.label),
        options: family.categories.map(({ id, label }) => option({ id, label: text.name(label) })),
      }));
  }
}

/** What a filter can be set to, in groups; what no record uses is left out, and so are empty groups. */
export function filterOptions(text: Text, lookup: Lookup, key: FilterKey): readonly OptionGroup[] {
  return groupsOf(text, lookup, key)
    .map((group) => ({
      ...group,
      options: key === "place" ? usedPlaces(group.options) : group.options.filter(isUsed),
    }))
    .filter((group) => group.options.length > 0);
}

/** The list with the id added, or taken out where it was in it. */
export function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
}

/** More options than this are found by writing a part of their name. */
export const MOST_OPTIONS = 150;

/** The options in whose label or note every word written begins a word, chosen ones in any case, and no more than can be looked through. */
export function optionsNamed(
  groups: readonly OptionGroup[],
  { written, chosen }: { readonly written: string; readonly chosen: readonly string[] },
): readonly OptionGroup[] {
  const words = queryWords(written);
  const holds = ({ label, note }: FilterOption) => {
    const name = ` ${queryWords(`${label} ${note ?? ""}`).join(" ")}`;
    return words.every((word) => name.includes(` ${word}`));
  };
  let room = MOST_OPTIONS;
  return groups
    .map((group) => ({
      ...group,
      options: group.options.filter((option) => chosen.includes(option.id) || (holds(option) && room-- > 0)),
    }))
    .filter((group) => group.options.length > 0);
}
