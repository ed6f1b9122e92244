import type { Family } from "#dataset/records.ts";

/** Whether all, none or some of a family's categories pass a category filter; an empty filter lets all pass. */
export function familyShown(family: Family, categories: readonly string[]): boolean | "mixed" {
  if (categories.length === 0) return true;
  const passing = family.categories.filter((category) => categories.includes(category.id)).length;
  if (passing === 0) return false;
  return passing === family.categories.length ? true : "mixed";
}

/**
 * The category filter after a family was pressed: one that shows at all is taken out, one that does not is put in. Filters
 * that would keep everything, or nothing, become the empty filter.
 */
export function toggleFamily(families: readonly Family[], pressed: Family, categories: readonly string[]): string[] {
  const all = families.flatMap((family) => family.categories.map((category) => category.id));
  const own = new Set(pressed.categories.map((category) => category.id));
  const passing = new Set(categories.length === 0 ? all : categories);
  const taken = familyShown(pressed, categories) !== false;
  const next = all.filter((id) => (own.has(id) ? !taken : passing.has(id)));
  return next.length === all.length ? [] : next;
}
