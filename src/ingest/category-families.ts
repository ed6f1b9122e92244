import { contentIds, scriptOf } from "#ingest/content-ids.ts";
import { labelOfCell } from "#ingest/drafted-label.ts";
import { FAMILY_COLOURS, REST_COLOUR } from "#ingest/family-colours.ts";
import type { Incident } from "#ingest/incident.ts";
import { shortSlugOf } from "#ingest/slugs.ts";

const REST = "Other";

interface WrittenFamily {
  readonly id: string;
  readonly label: { readonly en: string };
  readonly color: { readonly light: string; readonly dark: string };
  readonly categories: { readonly id: string; readonly label: { readonly en: string } }[];
}

/** The families of a file as its descriptor declares them, and the id under which a category stands there. */
export interface CategoryFamilies {
  readonly families: readonly WrittenFamily[];
  readonly idOf: (category: Incident["category"]) => string;
}

/** The families and categories of a file, the most frequent first; what is beyond the colours goes together. */
export function categoryFamilies(incidents: readonly Incident[]): CategoryFamilies {
  const counts = new Map<string, number>();
  for (const { category } of incidents) counts.set(category[0], (counts.get(category[0]) ?? 0) + 1);
  const names = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
  const own = names.length > FAMILY_COLOURS.length ? names.slice(0, FAMILY_COLOURS.length - 1) : names;
  const familyOf = (name: string) => (own.includes(name) ? name : REST);

  const all = own.length < names.length ? [...own, REST] : own;
  const familyIds = contentIds(all.map((name) => ({ key: name, id: wordOf(name), apart: [scriptOf(name)] })));
  const kinds = new Map(incidents.map(({ category }) => [JSON.stringify(category), category]));
  const ids = contentIds(
    [...kinds].map(([key, [family, name]]) => ({ key, id: wordOf(name), apart: [scriptOf(name), family] })),
  );
  const families = new Map<string, WrittenFamily>();
  for (const name of all) {
    families.set(name, {
      id: familyIds.get(name) ?? "",
      label: { en: labelOfCell(name) },
      color: FAMILY_COLOURS[families.size] ?? REST_COLOUR,
      categories: [],
    });
  }
  for (const [key, [family, name]] of kinds) {
    families.get(familyOf(family))?.categories.push({ id: ids.get(key) ?? "", label: { en: labelOfCell(name) } });
  }
  return { families: [...families.values()], idOf: (category) => ids.get(JSON.stringify(category)) ?? "" };
}

/** Ids of a descriptor start with a letter. */
function wordOf(name: string): string {
  const slug = shortSlugOf(name);
  return /^[a-z]/.test(slug) ? slug : ["category", slug].filter((part) => part !== "").join("-");
}
