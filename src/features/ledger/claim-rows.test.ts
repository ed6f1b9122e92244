import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOn, smallLookup } from "#evidence/small-dataset.fixture.ts";
import { claimRows } from "#features/ledger/claim-rows.ts";
import { nextSorting, SORT_KEYS, type Sorting, sortClaims } from "#features/ledger/sort-claims.ts";
import { textIn } from "#i18n/text.fixture.ts";
import { EVERYTHING } from "#model/filter.ts";

const lookup = smallLookup();
const text = textIn("en");
const words = { text, lookup };
const rows = claimRows(lookup, EVERYTHING);
const order = (sorting: Sorting) => sortClaims(rows, sorting, words).map((row) => row.claim.id);

const day = fc.option(fc.integer({ min: dayOn("2022-01-01"), max: dayOn("2022-01-20") }).map((n) => n as never));

describe("the rows of the claims table", () => {
  it("hold every claim of the dataset once, whatever the range", () => {
    fc.assert(
      fc.property(day, day, (from, to) => {
        const found = claimRows(lookup, { ...EVERYTHING, from, to });
        expect(found.map((row) => row.claim)).toEqual(lookup.dataset.claims);
      }),
    );
  });

  it("say which claims are in the range, carried into it, and outside of it", () => {
    const found = claimRows(lookup, { ...EVERYTHING, from: dayOn("2022-01-06"), to: dayOn("2022-01-08") });
    expect(Object.fromEntries(found.map((row) => [row.claim.id, row.standing]))).toEqual({
      "c-18": "carried",
      "c-16": "outside",
      "c-3": "outside",
      "c-dozens": "in",
      "c-20": "outside",
      "c-injured": "carried",
    });
  });

  it("do not carry in a claim that its claimant has replaced within the range", () => {
    const found = claimRows(lookup, { ...EVERYTHING, from: dayOn("2022-01-08") });
    expect(found.find((row) => row.claim.id === "c-18")?.standing).toBe("outside");
  });

  it("keep only the claims of the other filters", () => {
    const found = claimRows(lookup, { ...EVERYTHING, claimants: ["witness"] });
    expect(found.map((row) => row.claim.id)).toEqual(["c-dozens", "c-20"]);
  });
});

describe("sorting the claims table", () => {
  it("never loses or adds a row", () => {
    fc.assert(
      fc.property(fc.constantFrom(...SORT_KEYS), fc.constantFrom("ascending", "descending"), (key, direction) => {
        expect(order({ key, direction } as Sorting).toSorted()).toEqual(order(null).toSorted());
      }),
    );
  });

  it("puts words after all figures in both directions", () => {
    expect(order({ key: "figure", direction: "ascending" })).toEqual([
      "c-3",
      "c-16",
      "c-18",
      "c-20",
      "c-injured",
      "c-dozens",
    ]);
    expect(order({ key: "figure", direction: "descending" })).toEqual([
      "c-injured",
      "c-20",
      "c-18",
      "c-16",
      "c-3",
      "c-dozens",
    ]);
  });

  it("keeps the order of the dataset among equals", () => {
    expect(order({ key: "day", direction: "ascending" })).toEqual([
      "c-injured",
      "c-18",
      "c-dozens",
      "c-16",
      "c-3",
      "c-20",
    ]);
  });

  it("counts a publication once, however many paragraphs cite", () => {
    expect(order({ key: "printed", direction: "descending" })[0]).toBe("c-18");
  });

  it("goes up, down, and back to the order of the dataset", () => {
    const up = nextSorting(null, "day");
    const down = nextSorting(up, "day");
    expect([up?.direction, down?.direction, nextSorting(down, "day")]).toEqual(["ascending", "descending", null]);
    expect(nextSorting(down, "place")).toEqual({ key: "place", direction: "ascending" });
  });
});
