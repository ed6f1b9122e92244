import { labelOfCell } from "#ingest/drafted-label.ts";
import { FAMILY_COLOURS, REST_COLOUR } from "#ingest/family-colours.ts";
import type { Incident } from "#ingest/incident.ts";
import { SlugBook, slugOf } from "#ingest/slugs.ts";

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

  const slugs = new SlugBook();
  const ids = new Map<string, string>();
  const families = new Map<string, WrittenFamily>();
  for (const name of own.length < names.length ? [...own, REST] : own) {
    const id = wordOf(slugOf(name), families.size);
    families.set(name, {
      id,
      label: { en: labelOfCell(name) },
      color: FAMILY_COLOURS[families.size] ?? REST_COLOUR,
      categories: [],
    });
  }
  for (const { category } of incidents) {
    const key = JSON.stringify(category);
    if (ids.has(key)) continue;
    const id = slugs.take(wordOf(slugOf(category[1]), ids.size), "category");
    ids.set(key, id);
    families.get(familyOf(category[0]))?.categories.push({ id, label: { en: labelOfCell(category[1]) } });
  }
  return { families: [...families.values()], idOf: (category) => ids.get(JSON.stringify(category)) ?? "" };
}

/** Ids of a descriptor start with a letter. */
function wordOf(slug: string, index: number): string {
  return /^[a-z]/.test(slug) ? slug : `category-${index + 1}${slug && `-${slug}`}`;
}
