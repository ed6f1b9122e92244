import { LANGUAGES, type Language } from "#dataset/vocabulary.ts";

/** The built site, as one of its pages finds it. */
export interface Site {
  /** Absolute address of the folder that the site lies in; ends with a slash. */
  readonly root: string;
  /** The languages that have a page. English always has one, and it lies at the root. */
  readonly languages: readonly Language[];
}

/** Reads what the build wrote on a page: the way to the root in `data-root`, the languages in `data-languages`. */
export function siteOf({ documentElement, baseURI }: Pick<Document, "documentElement" | "baseURI">): Site {
  const { root = "./", languages = "en" } = documentElement.dataset;
  const listed = languages.split(" ");
  return { root: new URL(root, baseURI).href, languages: LANGUAGES.filter((language) => listed.includes(language)) };
}

let opened: Site | null = null;

/** Says which site is open, where there is no page to read it from. */
export function settleSite(site: Site): void {
  opened = site;
}

/** The site of the open page. The first call settles it: it has to come before the address of the page changes. */
export function openedSite(): Site {
  opened ??= siteOf(document);
  return opened;
}

/** Absolute address of a file of the site, such as `data/dataset.json`; an address that is absolute already stays. */
export function siteFile(path: string): string {
  return new URL(path, openedSite().root).href;
}
