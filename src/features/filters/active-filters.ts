import type { Family } from "#dataset/records.ts";
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

/** Every filter in force, each once, in the order of the menus, a family that is chosen whole by its name; an id that the dataset lacks is named too. */
export function activeFilters(text: Text, lookup: Lookup, view: Filtered): readonly ActiveFilter[] {
  const search: ActiveFilter[] =
    view.q === ""
      ? []
      : [{ key: "q", id: "q", label: text.t("filters.chip.text", { text: view.q }), without: { q: "" } }];
  const single = (key: FilterKey, id: string): ActiveFilter => ({
    ...{ key, id, label: labelOf(text, lookup, { key, id }) },
    without: { [key]: view[key].filter((each) => each !== id) },
  });
  const families = wholeFamilies(lookup, view.category);
  const named = new Set(families.flatMap(categoryIds));
  return [
    ...search,
    ...(["claimant", "publication", "place"] as const).flatMap((key) => view[key].map((id) => single(key, id))),
    ...families.map((family): ActiveFilter => {
      const own = new Set(categoryIds(family));
      const without = { category: view.category.filter((id) => !own.has(id)) };
      return { key: "category", id: family.id, label: text.name(family.label), without };
    }),
    ...view.category.filter((id) => !named.has(id)).map((id) => single("category", id)),
  ];
}

function categoryIds({ categories }: Family): string[] {
  return categories.map(({ id }) => id);
}

/** The families of several categories that are chosen whole, as the legend does: one word says them all. */
function wholeFamilies(lookup: Lookup, chosen: readonly string[]): Family[] {
  return lookup.dataset.meta.families.filter(
    (family) => family.categories.length > 1 && categoryIds(family).every((id) => chosen.includes(id)),
  );
}

/** The view without any of these filters. */
export const NO_FILTERS: Filtered = { q: "", claimant: [], publication: [], place: [], category: [] };
