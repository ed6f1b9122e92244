import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearQueries, shorterQueries } from "#model/near-queries.ts";
import { anEvent, sampleLookup } from "#model/sample-dataset.ts";
import { eventTextMatcher } from "#model/search.ts";

const lookup = sampleLookup({ events: [anEvent({ id: "a", place: "almaty", title: { en: "A march in almaty" } })] });
const finds = (query: string) => lookup.dataset.events.some(eventTextMatcher(lookup, query));

describe("a query that is misspelt is put in the spelling of the dataset", () => {
  it.each([
    ["Almti", ["Almaty"]],
    ["  almatty!", ["  Almaty!"]],
    ["Алмота", ["Алматы"]],
  ])("%j", (query, near) => {
    expect(nearQueries(lookup, query)).toEqual(expect.arrayContaining(near));
  });

  it("what is found as it is, or is near to nothing, has no other", () => {
    for (const query of ["", "Alm", "Almaty", "Xylophone", "9"]) expect(nearQueries(lookup, query)).toEqual([]);
  });

  it("of any query there are at most two, and each differs from it", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."almatyking 'é-Ә$&") }), (query) => {
        const near = nearQueries(lookup, query);
        expect(near.length).toBeLessThanOrEqual(2);
        for (const one of near) expect(one).not.toBe(query);
      }),
    );
  });

  it("one letter too many in the name of a place leads to what happened there", () => {
    const query = "Almatyi";
    expect(finds(query)).toBe(false);
    expect(nearQueries(lookup, query).some(finds)).toBe(true);
  });
});

it("words that are found together nowhere are looked for without one of them, the last first", () => {
  expect(shorterQueries(" Taldykorgan  police detained")).toEqual([
    "Taldykorgan police",
    "Taldykorgan detained",
    "police detained",
  ]);
  expect(shorterQueries("Almaty")).toEqual([]);
});
