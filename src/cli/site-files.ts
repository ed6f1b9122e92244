import { escaped } from "#cli/escaped.ts";
import { oembedAnswer } from "#cli/oembed.ts";
import { oembedFile, pageReaders } from "#cli/page-head.ts";
import { pageLanguages } from "#cli/page-html.ts";
import type { Source } from "#cli/published-data.ts";
import type { Language } from "#dataset/vocabulary.ts";
import { pageFolder } from "#site/page-path.ts";

/**
 * The files beside the pages that tell other machines of them, by their paths from the root of the site: an oEmbed answer for
 * each page; and where the address of the site is known, which they cannot do without, `sitemap.xml` and `robots.txt`.
 */
export function siteFiles(source: Source): ReadonlyMap<string, string> {
  const languages = pageLanguages(source.dataset.meta);
  const answers = languages.map((language) => [oembedFile(language), oembedAnswer(source, language)] as const);
  const { site } = source;
  if (site === null) return new Map(answers);
  return new Map([...answers, ["sitemap.xml", sitemap(source, site)], ["robots.txt", robots(site)]]);
}

function sitemap(source: Source, site: string): string {
  const page = (language: Language) => escaped(`${site}${pageFolder(language)}`);
  const alternates = pageReaders(source).map(
    ([hreflang, language]) => `    <xhtml:link rel="alternate" hreflang="${hreflang}" href="${page(language)}"/>`,
  );
  const urls = pageLanguages(source.dataset.meta).flatMap((language) => [
    "  <url>",
    `    <loc>${page(language)}</loc>`,
    ...alternates,
    "  </url>",
  ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    "</urlset>",
    "",
  ].join("\n");
}

// Read only at the root of a host; elsewhere it tells the one who runs the host what to take over.
function robots(site: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap.xml\n`;
}
