import { builtForNode } from "#cli/built-for-node.ts";
import type { Dataset } from "#dataset/records.ts";
import type { Language } from "#dataset/vocabulary.ts";
import type { Site } from "#site/site.ts";

/** One page as drawn: React's markup with style attributes in it, and the custom properties that it draws on. */
export interface Drawing {
  readonly markup: string;
  /** Pairs of name and value for the root of the document. */
  readonly properties: readonly (readonly [name: string, value: string])[];
}

/** The pages that each language has: the dashboard, and what newsrooms embed. */
export const PAGES = ["index", "embed"] as const;
export type PageName = (typeof PAGES)[number];

interface Which {
  readonly site: Site;
  readonly language: Language;
  readonly page: PageName;
  /** The counts of a dataset with many events, as they are published; null where its events are among its records. */
  readonly counts: ArrayBuffer | null;
}

/** Draws a page of the site: its first view of a dataset, in a language. */
export type DrawPage = (dataset: Dataset, which: Which) => Promise<Drawing>;

const ENTRY = "src/prerender.tsx";

/** Builds the page's own components for Node and gives the function that draws with them. */
export async function openDrawing(): Promise<DrawPage> {
  const { prerender } = await builtForNode(ENTRY);
  return prerender;
}
