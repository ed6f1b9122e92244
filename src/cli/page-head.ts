import { escaped } from "#cli/escaped.ts";
import { pageLanguages } from "#cli/page-html.ts";
import { aboutPublished, distributionOf, publishedData, type Source } from "#cli/published-data.ts";
import type { Language } from "#dataset/vocabulary.ts";
import { datasetJsonLd } from "#exports/dataset-json-ld.ts";
import { headlineClaims } from "#exports/headline-claims.ts";
import { CATALOGUES } from "#i18n/catalogues.ts";
import { textFor } from "#i18n/text.ts";
import { lookupOf } from "#model/lookup.ts";
import { figureFile } from "#site/figure-file.ts";
import { pageFolder } from "#site/page-path.ts";

/** The picture of a page that other sites show beside its address, from the root of the site, and its size in pixels. */
export function shareImage(language: Language) {
  return { path: `${figureFile(null, language)}.png`, width: 1200, height: 630 } as const;
}

/** Where the oEmbed answer of a page lies, from the root of the site. */
export function oembedFile(language: Language): string {
  return `oembed/${language}.json`;
}

const OPEN_GRAPH_LOCALE: Readonly<Record<Language, string>> = { en: "en_GB", ru: "ru_RU", kk: "kk_KZ" };

/**
 * What the head of each page says to other machines: which page it is among its languages, how to embed it, how to show a link
 * to it, and what dataset it holds with the claims to tell first. Addresses are absolute where the site is known; else they are
 * relative to the root of the site (`./`), and what has to be absolute is left out.
 */
export function pageHeads(source: Source): (language: Language) => string[] {
  const lookup = lookupOf(source.dataset);
  const published = publishedData(source);
  const about = aboutPublished(source);
  const claims = headlineClaims(lookup);
  return (language) => {
    const { title, description, text } = wordsOfPage(source, language);
    const toRoot = pageFolder(language) === "" ? "./" : "../";
    const distribution = distributionOf(published, `${about.url ?? toRoot}data/`);
    const jsonLd = datasetJsonLd(lookup, { about, text, description, distribution, claims, page: about.url ?? "" });
    return [
      ...languageLinks(source, language),
      `<link rel="alternate" type="application/json+oembed" href="${address(source, oembedFile(language))}" title="${escaped(title)}" />`,
      ...openGraph(source, language),
      `<script type="application/ld+json">${inScript(jsonLd)}</script>`,
    ];
  };
}

/** The title and description of a page, and the text that they are written in. */
export function wordsOfPage({ dataset: { meta } }: Source, language: Language) {
  const text = textFor(language, CATALOGUES[language]);
  const title = text.name(meta.title);
  return {
    text,
    title: text.t("app.title", { title }),
    description: text.t("app.description", { title, subtitle: text.name(meta.subtitle) }),
  };
}

function address({ site }: Source, path: string): string {
  return escaped(`${site ?? "./"}${path}`);
}

/** For whom the page of each language is: for those who read it, and one for all others. */
export function pageReaders({ dataset }: Source): readonly (readonly [hreflang: string, page: Language])[] {
  return [...pageLanguages(dataset.meta).map((language) => [language, language] as const), ["x-default", "en"]];
}

function languageLinks(source: Source, language: Language): string[] {
  return [
    `<link rel="canonical" href="${address(source, pageFolder(language))}" />`,
    ...pageReaders(source).map(
      ([hreflang, page]) =>
        `<link rel="alternate" hreflang="${hreflang}" href="${address(source, pageFolder(page))}" />`,
    ),
  ];
}

function openGraph(source: Source, language: Language): string[] {
  const { title, description } = wordsOfPage(source, language);
  const image = shareImage(language);
  const others = pageLanguages(source.dataset.meta).filter((other) => other !== language);
  const known = source.site !== null;
  const properties: [string, string][] = [
    ["og:type", "website"],
    ["og:site_name", "Qantar"],
    ["og:title", title],
    ["og:description", description],
    ["og:locale", OPEN_GRAPH_LOCALE[language]],
    ...others.map((other): [string, string] => ["og:locale:alternate", OPEN_GRAPH_LOCALE[other]]),
  ];
  const absolute: [string, string][] = [
    ["og:url", `${source.site}${pageFolder(language)}`],
    ["og:image", `${source.site}${image.path}`],
    ["og:image:width", String(image.width)],
    ["og:image:height", String(image.height)],
    ["og:image:alt", title],
  ];
  const names: [string, string][] = [
    ["twitter:card", known ? "summary_large_image" : "summary"],
    ["twitter:title", title],
    ["twitter:description", description],
    ...(known ? [["twitter:image", `${source.site}${image.path}`] as [string, string]] : []),
  ];
  return [
    ...[...properties, ...(known ? absolute : [])].map(([key, value]) => meta("property", key, value)),
    ...names.map(([key, value]) => meta("name", key, value)),
  ];
}

function meta(kind: "property" | "name", key: string, value: string): string {
  return `<meta ${kind}="${key}" content="${escaped(value)}" />`;
}

/** JSON that ends no script element, whatever stands in its texts. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
