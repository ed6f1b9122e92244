import { renderToStaticMarkup } from "react-dom/server";
import { StillPage } from "#app/still-page.tsx";
import type { Dataset } from "#dataset/records.ts";
import type { Language } from "#dataset/vocabulary.ts";
import { familyProperties } from "#evidence/family-colour.ts";
import { CATALOGUES } from "#i18n/catalogues.ts";
import { textFor } from "#i18n/text.ts";
import { type Site, settleSite } from "#site/site.ts";
import { updateView } from "#state/view-store.ts";

interface Options {
  readonly site: Site;
  readonly language: Language;
}

/** Draws a page of the site, in its language and at its first view: what a reader has before any script runs. */
export function prerender(dataset: Dataset, { site, language }: Options) {
  settleSite(site);
  updateView({ lang: language });
  const page = <StillPage text={textFor(language, CATALOGUES[language])} dataset={dataset} />;
  return { markup: renderToStaticMarkup(page), properties: familyProperties(dataset.meta) };
}
