import { createHash } from "node:crypto";
import type { DrawPage, PageName } from "#cli/draw-pages.ts";
import { hoistStyles } from "#cli/hoist-styles.ts";
import { pageLanguages, STILL_ROOT } from "#cli/page-html.ts";
import type { Dataset } from "#dataset/records.ts";
import type { Language } from "#dataset/vocabulary.ts";

/** A drawn page as the site serves it: its markup, and a style sheet of its own with the path that it goes to. */
export interface StillFiles {
  readonly markup: string;
  readonly styles: readonly { readonly fileName: string; readonly source: string }[];
}

interface Which {
  readonly page: PageName;
  readonly language: Language;
  /** The counts of a dataset with many events; null where its events are among its records. */
  readonly counts: ArrayBuffer | null;
}

/** What a page is without a drawing: empty until its scripts run. */
export const NO_STILL: StillFiles = { markup: "", styles: [] };

/** Draws the page of a language so that a strict content security policy lets all of it show. */
export async function drawStill(
  draw: DrawPage,
  dataset: Dataset,
  { page, language, counts }: Which,
): Promise<StillFiles> {
  const site = { root: STILL_ROOT, languages: pageLanguages(dataset.meta) };
  const { markup, properties } = await draw(dataset, { site, language, page, counts });
  const hoisted = hoistStyles(markup);
  const root = `:root{${properties.map(([name, value]) => `${name}:${value}`).join(";")}}`;
  const source = `${root}\n${hoisted.css}\n`;
  const hash = createHash("sha256").update(source).digest("base64url").slice(0, 8);
  return { markup: hoisted.markup, styles: [{ fileName: `assets/still-${page}-${language}-${hash}.css`, source }] };
}
