import { renderToStaticMarkup } from "react-dom/server";
import { Dashboard } from "#app/dashboard.tsx";
import { EmbedPage } from "#app/embed-page.tsx";
import { StillPage } from "#app/still-page.tsx";
import type { Dataset } from "#dataset/records.ts";
import type { Language } from "#dataset/vocabulary.ts";
import { familyProperties } from "#evidence/family-colour.ts";
import { CATALOGUES } from "#i18n/catalogues.ts";
import { textFor } from "#i18n/text.ts";
import { unbrokenDays } from "#i18n/unbroken-days.ts";
import { type Site, settleSite } from "#site/site.ts";
import { updateView } from "#state/view-store.ts";

interface Options {
  readonly site: Site;
  readonly language: Language;
  readonly page: PageName;
}

const PAGES = { index: Dashboard, embed: EmbedPage };
type PageName = keyof typeof PAGES;

/** Draws a page of the site, in its language and at its first view: what a reader has before any script runs. */
export function prerender(dataset: Dataset, { site, language, page }: Options) {
  settleSite(site);
  updateView({ lang: language });
  const text = unbrokenDays(textFor(language, CATALOGUES[language]));
  const still = <StillPage page={PAGES[page]} text={text} dataset={dataset} />;
  return { markup: renderToStaticMarkup(still), properties: familyProperties(dataset.meta) };
}
