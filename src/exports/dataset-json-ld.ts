import type { Checksum } from "#dataset/checksum.ts";
import { isoDay } from "#dataset/day.ts";
import type { Claim } from "#dataset/records.ts";
import type { About } from "#exports/about.ts";
import { claimJsonLd } from "#exports/claim-json-ld.ts";
import type { Text } from "#i18n/text.ts";
import type { Lookup } from "#model/lookup.ts";

/** A file that can be fetched: relative to the document that names it, or absolute. */
export interface Distribution extends Checksum {
  readonly address: string;
  readonly name: string;
}

interface Described {
  readonly about: About;
  readonly text: Text;
  readonly description: string;
  readonly distribution: readonly Distribution[];
  readonly claims: readonly Claim[];
  /** Where the page is that opens a claim, before its query: absolute, or relative to the document; may be empty. */
  readonly page: string;
}

/** By the end of a file's name; a name without one is that of a text. */
const ENCODINGS: Readonly<Record<string, string>> = {
  cff: "application/yaml",
  csv: "text/csv",
  geojson: "application/geo+json",
  json: "application/json",
  jsonld: "application/ld+json",
  md: "text/markdown",
  parquet: "application/vnd.apache.parquet",
  zip: "application/zip",
};

/** A dataset in the words of schema.org, with some of its claims as parts of it. No figure stands outside of a claim. */
export function datasetJsonLd(lookup: Lookup, described: Described) {
  const { about, text, description, distribution, claims, page } = described;
  const { meta, publications, places } = lookup.dataset;
  const [west, south, east, north] = meta.map.bounds;
  const country = places.find((place) => place.kind === "country");
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: text.name(meta.title) || about.title,
    description,
    identifier: meta.id,
    version: about.version,
    ...(about.created === null ? {} : { datePublished: about.created }),
    ...(about.url === null ? {} : { url: about.url }),
    ...(meta.homepage === null ? {} : { sameAs: meta.homepage }),
    license: about.licenses.map((license) => license.path),
    creator: about.creators.map((name) => ({ "@type": "Organization", name })),
    creditText: about.citation,
    isAccessibleForFree: true,
    inLanguage: meta.languages,
    temporalCoverage: `${isoDay(meta.coverage.from)}/${isoDay(meta.coverage.to)}`,
    spatialCoverage: {
      "@type": "Place",
      name: text.name(country?.name) || about.title,
      geo: { "@type": "GeoShape", box: `${south} ${west} ${north} ${east}` },
    },
    variableMeasured: meta.metrics.map((metric) => text.name(metric.label)),
    isBasedOn: publications.map(({ outlet, title, published, url, language }) => ({
      "@type": "Article",
      headline: title ?? outlet,
      publisher: { "@type": "Organization", name: outlet },
      datePublished: isoDay(published),
      inLanguage: language,
      ...(url === null ? {} : { url }),
    })),
    distribution: distribution.map(({ name, address, bytes, sha256 }) => ({
      "@type": "DataDownload",
      name,
      contentUrl: address,
      encodingFormat: ENCODINGS[name.split(".").at(-1) ?? ""] ?? "text/plain",
      contentSize: `${bytes} B`,
      sha256,
    })),
    hasPart: claims.map((claim) => ({ ...claimJsonLd(lookup, text, claim), url: `${page}?claim=${claim.id}` })),
  };
}
