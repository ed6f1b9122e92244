import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { checksumOf } from "#cli/checksum.ts";
import { DEFAULT_FOLDER } from "#cli/dataset-folder.ts";
import { pageHeads } from "#cli/page-head.ts";
import { aboutPublished, publishedData } from "#cli/published-data.ts";
import { sourceIn } from "#cli/read-source.ts";
import { mediaTypeOf } from "#cli/response-headers.mjs";
import { siteFiles } from "#cli/site-files.ts";
import { LANGUAGES, type Language } from "#dataset/vocabulary.ts";
import { pageFolder } from "#site/page-path.ts";

const SITE = "https://news.example/q/";
const shipped = await sourceIn(DEFAULT_FOLDER);
const source = { ...shipped, site: SITE };
const files = siteFiles(source);
const published = publishedData(source);
const heads = pageHeads(source);
const headOf = (language: Language) => heads(language).join("\n");

/** Where the links of a kind lead, by their languages where they name one. */
function links(markup: string, attributes: string): Record<string, string> {
  const tags = markup.match(new RegExp(`<[a-z:]*link ${attributes}[^>]*>`, "g")) ?? [];
  const read = (tag: string, key: string) => new RegExp(`\\s${key}="([^"]*)"`).exec(tag)?.[1] ?? "";
  return Object.fromEntries(tags.map((tag) => [read(tag, "hreflang"), read(tag, "href")]));
}

describe("the pages of a site, for other machines", () => {
  const pages = Object.fromEntries(LANGUAGES.map((language) => [language, `${SITE}${pageFolder(language)}`]));
  const entries = (files.get("sitemap.xml") ?? "").match(/<url>.*?<\/url>/gs) ?? [];

  it("are named alike by each other and by the map of the site: the same ones, and the same one for all other languages", () => {
    const named = { ...pages, "x-default": SITE };
    for (const language of LANGUAGES) {
      expect(links(headOf(language), 'rel="alternate" hreflang')).toEqual(named);
      expect(links(headOf(language), 'rel="canonical"')).toEqual({ "": pages[language] });
    }
    expect(entries.map((entry) => /<loc>([^<]*)/.exec(entry)?.[1])).toEqual(Object.values(pages));
    for (const entry of entries) expect(links(entry, 'rel="alternate"')).toEqual(named);
  });

  it.each(LANGUAGES)("lead to an oEmbed answer that is there, and leads back: %s", (language) => {
    const { "": address = "" } = links(headOf(language), 'rel="alternate" type="application/json\\+oembed"');
    const answer = JSON.parse(files.get(address.replace(SITE, "")) ?? "null");
    expect(answer.html).toContain(`<a href="${pages[language]}">`);
  });

  it("are told to robots only where they are known; an oEmbed answer there is always", () => {
    const answers = LANGUAGES.map((language) => `oembed/${language}.json`);
    expect([...files.keys()]).toEqual([...answers, "sitemap.xml", "robots.txt"]);
    expect([...siteFiles({ ...source, site: null }).keys()]).toEqual(answers);
    expect(files.get("robots.txt")).toContain(`Sitemap: ${SITE}sitemap.xml`);
  });
});

const text = v.pipe(v.string(), v.minLength(1));
const address = v.pipe(v.string(), v.url());
const day = v.pipe(v.string(), v.isoDate());
const named = (type: string) => v.looseObject({ "@type": v.literal(type), name: text });
const ARTICLE = v.looseObject({
  "@type": v.literal("Article"),
  headline: text,
  publisher: named("Organization"),
  datePublished: day,
});

const FORMATS = [
  "text/csv",
  "text/plain",
  "text/markdown",
  "application/yaml",
  "application/json",
  "application/geo+json",
  "application/ld+json",
  "application/zip",
] as const;

/** What schema.org and the search engines for data ask of a dataset. */
const DATASET = v.looseObject({
  "@context": v.literal("https://schema.org"),
  "@type": v.literal("Dataset"),
  name: text,
  // Search engines for data pass over a shorter or longer one.
  description: v.pipe(v.string(), v.minLength(50), v.maxLength(5000)),
  identifier: text,
  version: text,
  url: address,
  license: v.pipe(v.array(address), v.minLength(1)),
  creator: v.pipe(v.array(named("Organization")), v.minLength(1)),
  isAccessibleForFree: v.literal(true),
  temporalCoverage: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/)),
  spatialCoverage: v.looseObject({
    ...named("Place").entries,
    // South, west, north, east.
    geo: v.object({ "@type": v.literal("GeoShape"), box: v.pipe(v.string(), v.regex(/^-?[\d.]+( -?[\d.]+){3}$/)) }),
  }),
  variableMeasured: v.array(text),
  isBasedOn: v.array(ARTICLE),
  distribution: v.array(
    v.object({
      "@type": v.literal("DataDownload"),
      name: text,
      contentUrl: text,
      encodingFormat: v.picklist(FORMATS),
      contentSize: v.pipe(v.string(), v.regex(/^\d+ B$/)),
      sha256: v.pipe(v.string(), v.hexadecimal(), v.length(64)),
    }),
  ),
  hasPart: v.pipe(
    v.array(v.looseObject({ ...named("Claim").entries, identifier: text, url: address, appearance: v.array(ARTICLE) })),
    v.minLength(1),
  ),
});

const inHead = (language: Language) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(headOf(language))?.[1] ?? "null");

describe.each([
  ...LANGUAGES.map((language) => [`the page in ${language}`, () => inHead(language)] as const),
  ["data/dataset.jsonld", () => JSON.parse(String(published.get("dataset.jsonld")))] as const,
])("the dataset as %s describes it", (_where, read) => {
  const described = read();

  it("is what those who look for data ask for", () => {
    expect(() => v.parse(DATASET, described)).not.toThrow();
  });

  it("says of each file what the server says of it, and of the citation that it is YAML", () => {
    for (const { name, encodingFormat } of described.distribution) {
      const [served] = mediaTypeOf(name).split(";");
      expect([name, encodingFormat]).toEqual([name, name.endsWith(".cff") ? "application/yaml" : served]);
    }
  });

  it("names files that are published, as they are", () => {
    const folder = `${aboutPublished(source).url}data/`;
    for (const { name, contentUrl, contentSize, sha256 } of described.distribution) {
      const { bytes, sha256: hash } = checksumOf(published.get(name) ?? "");
      expect({ name, contentSize, sha256 }).toEqual({ name, contentSize: `${bytes} B`, sha256: hash });
      expect(new URL(contentUrl, folder).href).toBe(`${folder}${name}`);
    }
  });
});
