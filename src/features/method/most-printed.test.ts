import { expect, it } from "vitest";
import { SMALL_DATASET, smallLookup } from "#evidence/small-dataset.fixture.ts";
import { mostPrinted } from "#features/method/most-printed.ts";

it("takes the claim with the most publications, not the one with the most paragraphs", () => {
  expect(mostPrinted(smallLookup())?.id).toBe("c-18");
  const [citation] = SMALL_DATASET.citations;
  const often = [2, 3, 4, 5, 6].map((paragraph) => ({
    ...citation,
    claim: "c-16",
    event: null,
    publication: "b",
    paragraph,
  }));
  const citations = [...SMALL_DATASET.citations, ...often] as typeof SMALL_DATASET.citations;
  expect(mostPrinted(smallLookup({ citations }))?.id).toBe("c-18");
});

it("takes the first of the table among equals, and among claims that nobody prints", () => {
  expect(mostPrinted(smallLookup({ citations: [] }))?.id).toBe(SMALL_DATASET.claims[0]?.id);
});

it("has nothing to take in a dataset without claims", () => {
  expect(mostPrinted(smallLookup({ claims: [] }))).toBeNull();
});
