import type { Language } from "#dataset/vocabulary.ts";
import { languageAt, pageAddress } from "#site/page-path.ts";
import type { Site } from "#site/site.ts";
import { type Address, parseAddress, serialiseAddress } from "#state/url.ts";
import type { View } from "#state/view.ts";

/** Reads an address of the site: the path says which language the page speaks, unless `lang` names another. */
export function readViewAddress(site: Site, at: { readonly pathname: string; readonly search: string }): Address {
  return parseAddress(at.search, { language: languageAt(site, at.pathname), languages: site.languages });
}

/** The absolute address of a view on the page of its language, or on another file beside that page. */
export function addressOfView(site: Site, view: View, file = ""): string {
  return `${pageAddress(site, view.lang)}${file}${serialiseAddress(view, { language: view.lang })}`;
}

/** What the address of a view depends on beside the view. */
export interface Standpoint {
  readonly site: Site;
  /** The path that the page has now. */
  readonly pathname: string;
  /** The language that it speaks there. */
  readonly spoken: Language;
  /** In a frame the page stays on its path, whichever language it speaks. */
  readonly staysOnPath: boolean;
  readonly unknown: Address["unknown"];
}

/** The path and query of a view. A language that was chosen has a page of its own; one that a link asked for stays in `lang`. */
export function writeViewAddress(view: View, { site, pathname, spoken, staysOnPath, unknown }: Standpoint): string {
  const moves = view.lang !== spoken && !staysOnPath;
  const language = moves ? view.lang : languageAt(site, pathname);
  const path = moves ? new URL(pageAddress(site, language)).pathname : pathname;
  return `${path}${serialiseAddress(view, { unknown, language })}`;
}
