import { renderToStaticMarkup } from "react-dom/server";
import { Dashboard } from "#app/dashboard.tsx";
import { EmbedPage } from "#app/embed-page.tsx";
import { StillPage } from "#app/still-page.tsx";
import type { OpenArchive } from "#dataset/open-archive.ts";
import type { Dataset } from "#dataset/records.ts";
import type { Language } from "#dataset/vocabulary.ts";
import { familyProperties } from "#evidence/family-colour.ts";
import { CATALOGUES } from "#i18n/catalogues.ts";
import { textFor } from "#i18n/text.ts";
import { unbrokenDays } from "#i18n/unbroken-days.ts";
import { readEventCounts } from "#io/event-counts.ts";
import { oncePer } from "#model/once-per.ts";
import { type Site, settleSite } from "#site/site.ts";
import { updateView } from "#state/view-store.ts";

interface Options {
  readonly site: Site;
  readonly language: Language;
  readonly page: PageName;
  /** The counts of a dataset with many events, as they are published; null where its events are among its records. */
  readonly counts: ArrayBuffer | null;
}

const PAGES = { index: Dashboard, embed: EmbedPage };
type PageName = keyof typeof PAGES;

const countsIn = oncePer(readEventCounts);

/** What is drawn looks at no record. */
function noRecord(): never {
  throw new Error("A page that is drawn reads no records of an archive.");
}

async function archiveOf({ archive }: Dataset, counts: ArrayBuffer | null): Promise<OpenArchive | null> {
  if (!archive || !counts) return null;
  const { events, publicationSets } = archive;
  return { events, publicationSets, ...(await countsIn(counts)), read: noRecord, rowOf: noRecord, rowsWith: noRecord };
}

/** Draws a page of the site, in its language and at its first view: what a reader has before any script runs. */
export async function prerender(dataset: Dataset, { site, language, page, counts }: Options) {
  const archive = await archiveOf(dataset, counts);
  settleSite(site);
  updateView({ lang: language });
  const text = unbrokenDays(textFor(language, CATALOGUES[language]));
  const still = <StillPage page={PAGES[page]} text={text} dataset={dataset} archive={archive} />;
  return { markup: renderToStaticMarkup(still), properties: familyProperties(dataset.meta) };
}
