import { expect, it } from "vitest";
import { datasetJsonLd } from "#exports/dataset-json-ld.ts";
import { sampleAbout } from "#exports/sample-about.fixture.ts";
import { CATALOGUES } from "#i18n/catalogues.ts";
import { textFor } from "#i18n/text.ts";
import { aClaim, cite, sampleLookup } from "#model/sample-dataset.ts";

const official = aClaim({ id: "official", claimant: "health", value: 164 });
const posted = aClaim({ id: "posted", claimant: "posts", qualifier: "word_only", word: "dozens" });
const lookup = sampleLookup({
  claims: [official, posted],
  citations: [cite("b", official), cite("a", official), cite("b", posted)],
});
const described = (page: string) =>
  datasetJsonLd(lookup, {
    about: sampleAbout(),
    text: textFor("ru", CATALOGUES.ru),
    description: "Что говорили.",
    distribution: [{ name: "claims.csv", address: "data/claims.csv", bytes: 12, sha256: "ab" }],
    claims: [official, posted],
    page,
  });

it("a dataset has what a search engine for data asks for, in the language of the page", () => {
  expect(described("")).toMatchObject({
    "@type": "Dataset",
    name: "Sample",
    description: "Что говорили.",
    license: ["https://creativecommons.org/licenses/by/4.0/"],
    creator: [{ "@type": "Organization", name: "A. Writer" }],
    temporalCoverage: "2022-01-02/2022-01-12",
    spatialCoverage: { name: "Казахстан", geo: { box: "40 46 56 88" } },
    distribution: [{ contentUrl: "data/claims.csv", encodingFormat: "text/csv", contentSize: "12 B", sha256: "ab" }],
  });
});

it("a claim names its claimant, its first article among those read, and every other, and opens on the page", () => {
  const [claim] = described("../").hasPart;
  expect(claim).toMatchObject({
    "@type": "Claim",
    url: "../?claim=official",
    author: { name: "Минздрав" },
    firstAppearance: { publisher: { name: "Outlet A" }, datePublished: "2022-01-07" },
    appearance: [{ publisher: { name: "Outlet A" } }, { publisher: { name: "Outlet B" } }],
  });
  expect(claim?.name).toMatch(/^Минздрав: 164/);
});

it("posts of many people are credited, and not called a body", () => {
  const posts = described("").hasPart[1];
  expect(posts).toMatchObject({ creditText: "posts" });
  expect(posts).not.toHaveProperty("author");
});

it("holds no number but those that stand in a claim", () => {
  const { hasPart, distribution, ...rest } = described("");
  expect(hasPart).toHaveLength(2);
  expect(distribution).toHaveLength(1);
  expect(JSON.stringify(rest)).not.toContain("164");
});
