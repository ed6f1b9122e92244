import { expect, test } from "vitest";
import { SMALL_DATASET, smallLookup } from "#evidence/small-dataset.fixture.ts";
import { frameSubject } from "#features/map/frame-subject.ts";
import { toldOf } from "#features/map/told-of.ts";
import { textIn } from "#i18n/text.fixture.ts";

const told = (given: Parameters<typeof smallLookup>[0]) =>
  toldOf(frameSubject(textIn("en"), smallLookup(given), null)).countries.map(({ id }) => id);
const NO_OUTLINES = { topology: null, lakes: null, labels: null, far: null };
const inCity = SMALL_DATASET.events.map((event) => ({ ...event, place: "city", placePrecision: "city" as const }));

test("a country of which the data tell an event or a figure has its line, and one that only holds towns together has none", () => {
  expect(told({})).toEqual(["country"]);
  expect(told({ events: inCity })).toEqual(["country"]);
  expect(told({ claims: [] })).toEqual(["country"]);
  expect(told({ claims: [], events: inCity })).toEqual([]);
});

test("so has a region or a town that nobody can draw", () => {
  const outlineless = (given: Parameters<typeof smallLookup>[0]) => {
    const subject = frameSubject(textIn("en"), smallLookup(given), NO_OUTLINES);
    return toldOf(subject).outlineless.map(({ id }) => id);
  };
  expect(outlineless({ claims: [], events: inCity })).toEqual(["city"]);
  expect(outlineless({ claims: [], events: inCity.map((event) => ({ ...event, place: "region" })) })).toEqual([
    "region",
  ]);
});
