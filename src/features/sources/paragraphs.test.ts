import { describe, expect, it } from "vitest";
import { smallLookup } from "#evidence/small-dataset.fixture.ts";
import { paragraphsIn } from "#features/sources/paragraphs.ts";

const lookup = smallLookup();

describe("the paragraphs of a publication", () => {
  it("come in their order, cited or with the reason why not", () => {
    const found = paragraphsIn(lookup, "a").map(({ number, claims, events, uncited }) => [
      number,
      claims.map(({ claim }) => claim.id),
      events.length,
      uncited,
    ]);
    expect(found).toEqual([
      [1, [], 0, "title"],
      [2, ["c-18"], 0, null],
      [3, ["c-dozens"], 0, null],
      [4, [], 0, "general_background"],
      [5, [], 4, null],
      [7, ["c-18"], 0, null],
    ]);
  });

  it("hold every citation of the dataset once", () => {
    const shown = lookup.dataset.publications
      .flatMap(({ id }) => paragraphsIn(lookup, id))
      .flatMap(({ claims, events }) => [...claims, ...events].map(({ citation }) => citation));
    expect(new Set(shown)).toEqual(new Set(lookup.dataset.citations));
    expect(shown).toHaveLength(lookup.dataset.citations.length);
  });

  it("are none for a publication that is not there", () => {
    expect(paragraphsIn(lookup, "nowhere")).toEqual([]);
  });
});
