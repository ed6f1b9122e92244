import { expect, test } from "vitest";
import { sampleLookup } from "#model/sample-dataset.ts";
import { knownIds } from "#state/known-ids.ts";
import { DEFAULT_VIEW } from "#state/view.ts";

const { dataset } = sampleLookup();

test("a view that asks for what is there is left as it is", () => {
  const view = {
    ...DEFAULT_VIEW,
    place: ["almaty"],
    claimant: ["interior"],
    publication: ["a"],
    category: ["protest"],
  };
  expect(knownIds(dataset, view)).toEqual({ patch: {}, unknown: [] });
  expect(knownIds(dataset, DEFAULT_VIEW)).toEqual({ patch: {}, unknown: [] });
});

test("what a dataset does not hold is named, and taken out of the view without what stands beside it", () => {
  const view = {
    ...DEFAULT_VIEW,
    place: ["atlantis", "almaty"],
    claimant: ["nobody"],
    metric: "ships",
    population: "crew",
  };
  expect(knownIds(dataset, view)).toEqual({
    patch: { place: ["almaty"], claimant: [], metric: null, population: null },
    unknown: [
      { key: "place", ids: ["atlantis"] },
      { key: "claimant", ids: ["nobody"] },
      { key: "metric", ids: ["ships"] },
      { key: "population", ids: ["crew"] },
    ],
  });
});

test("people whom a dataset does not know are named, and the measure stays", () => {
  expect(knownIds(dataset, { ...DEFAULT_VIEW, metric: "killed", population: "crew" })).toEqual({
    patch: { population: null },
    unknown: [{ key: "population", ids: ["crew"] }],
  });
});
