import type { DatasetMeta } from "#dataset/records.ts";
import { LANGUAGES, type Language } from "#dataset/vocabulary.ts";
import { CATALOGUES } from "#i18n/catalogues.ts";
import { textFor } from "#i18n/text.ts";
import { pageFolder } from "#site/page-path.ts";

/** What one page of the site says before any script runs. */
export interface PageFacts {
  readonly meta: DatasetMeta;
  readonly language: Language;
  /** Scripts that this page needs and the others do not, as paths from the root of the site. */
  readonly scripts: readonly string[];
  /** Typefaces that the language is written in, as such paths: there before the first text is, they move nothing. */
  readonly fonts?: readonly string[];
  /** How long the file with the data is, where that is known. */
  readonly bytes?: number;
}

/** The languages that get a page: those of the dataset, and English always, since it lies at the root. */
export function pageLanguages(meta: DatasetMeta): Language[] {
  return LANGUAGES.filter((language) => language === "en" || meta.languages.includes(language));
}

/**
 * Fills the template for one language. Addresses in the template begin with `./` and mean the root of the site; on a page
 * that lies in a folder they lead out of it. Throws for a placeholder that stands for nothing.
 */
export function pageHtml(template: string, facts: PageFacts): string {
  const words = wordsOf(facts);
  const filled = template
    .replace('<html lang="en"', `<html lang="${facts.language}"`)
    .replace("<!-- links -->", linksOf(facts).join("\n    "))
    .replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = words[name];
      if (value === undefined) throw new Error(`Nothing is known to stand for {{${name}}} in the template.`);
      return escaped(value);
    });
  return pageFolder(facts.language) === "" ? filled : filled.replaceAll('="./', '="../');
}

function wordsOf({ meta, language, bytes }: PageFacts): Readonly<Record<string, string>> {
  const { t, name } = textFor(language, CATALOGUES[language]);
  const title = name(meta.title);
  const subtitle = name(meta.subtitle);
  return {
    languages: pageLanguages(meta).join(" "),
    title: t("app.title", { title }),
    description: t("app.description", { title, subtitle }),
    name: title,
    subtitle,
    bounds: meta.map.bounds.join(" "),
    bytes: bytes === undefined ? "" : String(bytes),
    noscript: t("app.noscript"),
    speechless: t("app.speechless"),
  };
}

// Relative, since a build does not know the host or the folder that it will be served from.
function linksOf({ meta, language, scripts, fonts = [] }: PageFacts): string[] {
  const page = (of: Language) => `./${pageFolder(of)}`;
  const alternate = (hreflang: string, of: Language) =>
    `<link rel="alternate" hreflang="${hreflang}" href="${page(of)}" />`;
  return [
    `<link rel="canonical" href="${page(language)}" />`,
    ...pageLanguages(meta).map((of) => alternate(of, of)),
    alternate("x-default", "en"),
    ...fonts.map((font) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${font}" />`),
    ...scripts.map((script) => `<link rel="modulepreload" crossorigin href="./${script}" />`),
  ];
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
