import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallLookup } from "#evidence/small-dataset.fixture.ts";
import { nextSorting, SORT_KEYS, type Sorting, sortClaims } from "#features/ledger/sort-claims.ts";
import { textIn } from "#i18n/text.fixture.ts";
import { claimRows } from "#model/claim-rows.ts";
import { EVERYTHING } from "#model/filter.ts";

const lookup = smallLookup();
const text = textIn("en");
const words = { text, lookup };
const rows = claimRows(lookup, EVERYTHING);
const order = (sorting: Sorting) => sortClaims(rows, sorting, words).map((row) => row.claim.id);

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
