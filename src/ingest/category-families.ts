import type { Incident } from "#ingest/incident.ts";
import { SlugBook, slugOf } from "#ingest/slugs.ts";

/** Colours that are apart from each other in both themes, also for readers who confuse some; the last is for all the rest. */
const COLOURS = [
  { light: "#a73d2c", dark: "#c57267" },
  { light: "#a67523", dark: "#d1ab65" },
  { light: "#1c4299", dark: "#6a7cae" },
  { light: "#447b6f", dark: "#8cc8bb" },
  { light: "#5f4d6f", dark: "#b49bc5" },
  { light: "#87878f", dark: "#93939b" },
] as const;

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
  const own = names.length > COLOURS.length ? names.slice(0, COLOURS.length - 1) : names;
  const familyOf = (name: string) => (own.includes(name) ? name : REST);

  const slugs = new SlugBook();
  const ids = new Map<string, string>();
  const families = new Map<string, WrittenFamily>();
  for (const name of own.length < names.length ? [...own, REST] : own) {
    const id = wordOf(slugOf(name), families.size);
    families.set(name, { id, label: { en: name }, color: COLOURS[families.size] ?? COLOURS[0], categories: [] });
  }
  for (const { category } of incidents) {
    const key = JSON.stringify(category);
    if (ids.has(key)) continue;
    const id = slugs.take(wordOf(slugOf(category[1]), ids.size), "category");
    ids.set(key, id);
    families.get(familyOf(category[0]))?.categories.push({ id, label: { en: category[1] } });
  }
  return { families: [...families.values()], idOf: (category) => ids.get(JSON.stringify(category)) ?? "" };
}

/** Ids of a descriptor start with a letter. */
function wordOf(slug: string, index: number): string {
  return /^[a-z]/.test(slug) ? slug : `category-${index + 1}${slug && `-${slug}`}`;
}
