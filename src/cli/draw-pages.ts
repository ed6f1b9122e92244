import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
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
}

/** Draws a page of the site: its first view of a dataset, in a language. */
export type DrawPage = (dataset: Dataset, which: Which) => Drawing;

const ENTRY = "src/prerender.tsx";
const WORKSHOP = "node_modules/.qantar";

/**
 * Builds the page's own components for Node and gives the function that draws with them. Needs the working directory to be
 * that of the project. Class names are those of the site's style sheet, as both builds name them by file.
 */
export async function openDrawing(): Promise<DrawPage> {
  await mkdir(WORKSHOP, { recursive: true });
  const outDir = await mkdtemp(join(WORKSHOP, "drawing-"));
  try {
    await build({ logLevel: "error", build: { ssr: ENTRY, outDir, emptyOutDir: true, copyPublicDir: false } });
    const { prerender } = await import(pathToFileURL(join(outDir, "prerender.js")).href);
    return prerender;
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
