import { expect, test } from "vitest";
import { EVERYTHING, type Filter } from "#model/filter.ts";
import { keepEvent, keepsId } from "#model/filter-events.ts";
import { anEvent, cite, sampleLookup } from "#model/sample-dataset.ts";

const events = [
  anEvent({ id: "country", place: "kz", placePrecision: "country", category: "political" }),
  anEvent({ id: "region", place: "mangystau", placePrecision: "region" }),
  anEvent({ id: "city", place: "almaty", category: "violence", claimant: "interior" }),
  anEvent({ id: "airport", place: "almaty-airport", claimant: "posts" }),
  anEvent({ id: "somewhere", place: "zhanaozen", placePrecision: "region", title: { en: "Oil workers strike" } }),
];
const [, , city, airport] = events;
const citations = [city, airport].flatMap((event) => (event ? [cite("a", event)] : []));
const lookup = sampleLookup({ events, citations: [...citations, ...(airport ? [cite("b", airport)] : [])] });

function kept(filter: Partial<Filter>): string[] {
  return events.filter(keepEvent(lookup, { ...EVERYTHING, ...filter })).map(({ id }) => id);
}

test("an empty filter keeps every event", () => {
  expect(kept({})).toHaveLength(events.length);
});

test("a city keeps itself and its sites, never the region or country around it", () => {
  expect(kept({ places: ["almaty"] })).toEqual(["city", "airport"]);
});

test("a country keeps the country-wide alone", () => {
  expect(kept({ places: ["kz"] })).toEqual(["country"]);
});

test("an event known only to its region is kept by the region, not by the city of its row", () => {
  expect(kept({ places: ["mangystau"] })).toEqual(["region", "somewhere"]);
  expect(kept({ places: ["zhanaozen"] })).toEqual([]);
});

test("categories are joined by or, and with the rest by and", () => {
  expect(kept({ categories: ["political", "violence"] })).toEqual(["country", "city"]);
  expect(kept({ categories: ["political", "violence"], places: ["almaty"] })).toEqual(["city"]);
});

test("naming a claimant drops the events without one", () => {
  expect(kept({ claimants: ["interior", "posts"] })).toEqual(["city", "airport"]);
});

test("naming a body keeps that body alone, not those under it", () => {
  expect(kept({ claimants: ["government"] })).toEqual([]);
});

test("a publication keeps what it cites, whoever else does", () => {
  expect(kept({ publications: ["a"] })).toEqual(["city", "airport"]);
  expect(kept({ publications: ["b"] })).toEqual(["airport"]);
  expect(kept({ publications: ["c"] })).toEqual([]);
});

test("text narrows the rest", () => {
  expect(kept({ text: "oil STRIKE" })).toEqual(["somewhere"]);
});

test("the range is not asked: it is the cube's to answer", () => {
  expect(kept({ from: 0 as never, to: 1 as never })).toHaveLength(events.length);
});

test("names that every object has are ids like any other", () => {
  expect(keepsId(["a"])("constructor")).toBe(false);
  expect(keepsId(["__proto__"])("__proto__")).toBe(true);
  expect(keepsId(["a"])(null)).toBe(false);
  expect(keepsId([])(null)).toBe(true);
});
