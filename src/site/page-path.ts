import type { Language } from "#dataset/vocabulary.ts";
import type { Site } from "#site/site.ts";

/** Where the page of a language lies, from the root of the site: nothing for English, `ru/` for Russian. */
export function pageFolder(language: Language): string {
  return language === "en" ? "" : `${language}/`;
}

/** The absolute address of the page of a language. */
export function pageAddress(site: Site, language: Language): string {
  return new URL(pageFolder(language), site.root).href;
}

/** The absolute address of the page for frames in a language. */
export function frameAddress(site: Site, language: Language): string {
  return new URL(`${pageFolder(language)}embed.html`, site.root).href;
}

/** The language of the page at a path of the site; a path that is no other language's is English. */
export function languageAt(site: Site, pathname: string): Language {
  const root = new URL(site.root).pathname;
  const inside = pathname.startsWith(root) ? pathname.slice(root.length) : "";
  const [folder] = inside.split("/");
  return site.languages.find((language) => language !== "en" && language === folder) ?? "en";
}
