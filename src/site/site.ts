import { LANGUAGES, type Language } from "#dataset/vocabulary.ts";

/** The built site, as one of its pages finds it. */
export interface Site {
  /** Absolute address of the folder that the site lies in; ends with a slash. */
  readonly root: string;
  /** The languages that have a page. English always has one, and it lies at the root. */
  readonly languages: readonly Language[];
  /** In the frozen copy of a version: absolute address of the site that it was taken from. */
  readonly live?: string;
}

/** Reads what the build wrote on a page: the way to the root in `data-root`, the languages in `data-languages`, the way from a frozen copy to the site in `data-live`. */
export function siteOf({ documentElement, baseURI }: Pick<Document, "documentElement" | "baseURI">): Site {
  const { root: way = "./", languages = "en", live } = documentElement.dataset;
  const listed = languages.split(" ");
  const root = new URL(way, baseURI).href;
  return {
    root,
    languages: LANGUAGES.filter((language) => listed.includes(language)),
    ...(live === undefined ? {} : { live: new URL(live, root).href }),
  };
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
