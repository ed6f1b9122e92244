import { describe, expect, test } from "vitest";
import { parseDay } from "#dataset/day.ts";
import { anEvent, sampleLookup } from "#model/sample-dataset.ts";
import { knownIds } from "#state/known-ids.ts";
import { DEFAULT_VIEW, type View } from "#state/view.ts";

const lookup = sampleLookup();

test("a view that asks for what is there is left as it is", () => {
  const view = {
    ...DEFAULT_VIEW,
    place: ["almaty"],
    claimant: ["interior"],
    publication: ["a"],
    category: ["protest"],
  };
  expect(knownIds(lookup, view)).toEqual({ patch: {}, unknown: [] });
  expect(knownIds(lookup, DEFAULT_VIEW)).toEqual({ patch: {}, unknown: [] });
});

test("what a dataset does not hold is named, and taken out of the view without what stands beside it", () => {
  const view = {
    ...DEFAULT_VIEW,
    place: ["atlantis", "almaty"],
    claimant: ["nobody"],
    metric: "ships",
    population: "crew",
  };
  expect(knownIds(lookup, view)).toEqual({
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
  expect(knownIds(lookup, { ...DEFAULT_VIEW, metric: "killed", population: "crew" })).toEqual({
    patch: { population: null },
    unknown: [{ key: "population", ids: ["crew"] }],
  });
});

test("people whom no record counts are named, and events are counted", () => {
  const view = { ...DEFAULT_VIEW, count: "killed" } as const;
  expect(knownIds(lookup, view)).toEqual({ patch: { count: "events" }, unknown: [{ key: "count", ids: [] }] });
  const counting = sampleLookup({ events: [anEvent({ killedBest: 2 })] });
  expect(knownIds(counting, view)).toEqual({ patch: {}, unknown: [] });
  expect(knownIds(counting, { ...view, count: "detained" }).unknown).toEqual([{ key: "count", ids: [] }]);
});

describe("days that the timeline has not", () => {
  const day = (text: string) => parseDay(text);
  const asked = (from: string | null, to: string | null, among = lookup) => {
    const { patch, unknown } = knownIds(among, { ...DEFAULT_VIEW, from: from && day(from), to: to && day(to) } as View);
    return { patch, unknown: unknown.map(({ key, ids }) => `${key} ${ids}`) };
  };

  test("a range that lies outside of it is left out as a whole, and named", () => {
    expect(asked("2021-01-05", "2021-01-09")).toEqual({
      patch: { from: null, to: null },
      unknown: ["from 2021-01-05", "to 2021-01-09"],
    });
    expect(asked("2023-01-05", null)).toEqual({ patch: { from: null }, unknown: ["from 2023-01-05"] });
    expect(asked(null, "2021-12-31")).toEqual({ patch: { to: null }, unknown: ["to 2021-12-31"] });
  });

  test("an end beyond it is left out where it would part records that stand there together, and open where there are none", () => {
    const [first] = lookup.dataset.events;
    const beside = sampleLookup({
      events: [{ ...first!, id: "ev-old", start: day("1991-12-16")!, end: day("1991-12-16")! }],
    });
    expect(asked("2021-01-05", null, beside)).toEqual({ patch: { from: null }, unknown: ["from 2021-01-05"] });
    expect(asked("2022-01-05", "2022-01-31", beside)).toEqual({ patch: {}, unknown: [] });
    expect(asked("2021-01-05", "2022-01-09")).toEqual({ patch: {}, unknown: [] });
  });
});
