import { expect, it } from "vitest";
import { sampleDataset } from "#dataset/sample-package.ts";
import { passageLinks } from "#features/share/passage-links.ts";
import { lookupOf } from "#model/lookup.ts";

const dataset = sampleDataset();
const cited = dataset.citations.find(({ claim }) => claim !== null);

function linksWith(url: string | null, asPrinted: string | null) {
  const publications = dataset.publications.map((one) => ({ ...one, url }));
  const citations = cited ? [{ ...cited, asPrinted }] : [];
  return passageLinks(lookupOf({ ...dataset, publications, citations }), cited?.claim ?? "").map(
    ({ address }) => address,
  );
}

it("the words of a claim are linked where they stand, in a text that is on the web", () => {
  expect(linksWith("https://news.example/a", "at least 16-18")).toEqual([
    "https://news.example/a#:~:text=at%20least%2016%2D18",
  ]);
  expect(linksWith("https://news.example/a#top", "16")).toEqual(["https://news.example/a#top:~:text=16"]);
});

it("nothing is linked without an address that may be followed, or without the words", () => {
  expect(linksWith(null, "16")).toEqual([]);
  expect(linksWith("javascript:alert(1)", "16")).toEqual([]);
  expect(linksWith("https://news.example/a", null)).toEqual([]);
});
