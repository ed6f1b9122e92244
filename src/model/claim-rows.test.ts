import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOn, smallLookup } from "#evidence/small-dataset.fixture.ts";
import { claimRows } from "#model/claim-rows.ts";
import { EVERYTHING } from "#model/filter.ts";

const lookup = smallLookup();

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
