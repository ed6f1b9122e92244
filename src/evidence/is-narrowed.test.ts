import { expect, it } from "vitest";
import { isNarrowed } from "#evidence/is-narrowed.ts";
import { EVERYTHING } from "#model/filter.ts";
import { january } from "#model/sample-dataset.ts";

it("is narrowed by every filter of claims, not by the days, the clock or the categories of events", () => {
  expect(isNarrowed({ ...EVERYTHING, from: january(5), to: january(7), clock: "known", categories: ["a"] })).toBe(
    false,
  );
  for (const narrow of [{ places: ["a"] }, { claimants: ["a"] }, { publications: ["a"] }, { text: "a" }])
    expect(isNarrowed({ ...EVERYTHING, ...narrow })).toBe(true);
});
