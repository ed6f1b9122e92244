import type { FilterKey } from "#features/filters/filter-options.ts";
import type { Text } from "#i18n/text.ts";
import type { Lookup } from "#model/lookup.ts";
import type { View } from "#state/view.ts";

/** One filter in force: what it is called and the view without it. */
export interface ActiveFilter {
  readonly key: FilterKey | "q";
  readonly id: string;
  readonly label: string;
  readonly without: Partial<View>;
}

/** The filters of a view that stand in its lists and its search; the range has controls of its own. */
export type Filtered = Pick<View, FilterKey | "q">;

function labelOf(text: Text, lookup: Lookup, { key, id }: { key: FilterKey; id: string }): string {
  const gone = text.t("filters.chip.unknown", { id });
  if (key === "publication") return lookup.publication.get(id)?.outlet ?? gone;
  if (key === "category") {
    const category = lookup.familyOf.get(id)?.categories.find((each) => each.id === id);
    return category ? text.name(category.label) : gone;
  }
  const record = lookup[key].get(id);
  return record ? text.name(record.name) : gone;
}

/** Every filter in force, each once, in the order of the menus; an id that the dataset lacks is named too. */
export function activeFilters(text: Text, lookup: Lookup, view: Filtered): readonly ActiveFilter[] {
  const search: ActiveFilter[] =
    view.q === ""
      ? []
      : [{ key: "q", id: "q", label: text.t("filters.chip.text", { text: view.q }), without: { q: "" } }];
  const keys = ["claimant", "publication", "place", "category"] as const;
  const listed = keys.flatMap((key) =>
    view[key].map(
      (id): ActiveFilter => ({
        key,
        id,
        label: labelOf(text, lookup, { key, id }),
        without: { [key]: view[key].filter((each) => each !== id) },
      }),
    ),
  );
  return [...search, ...listed];
}

/** The view without any of these filters. */
export const NO_FILTERS: Filtered = { q: "", claimant: [], publication: [], place: [], category: [] };
