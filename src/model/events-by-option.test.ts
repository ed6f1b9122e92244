import { expect, test } from "vitest";
import { archivedLookup } from "#model/archive.fixture.ts";
import { eventsByOption } from "#model/events-by-option.ts";
import { anEvent, cite, january, sampleLookup } from "#model/sample-dataset.ts";

const events = [
  anEvent({ id: "one", place: "almaty-airport", category: "protest", claimant: "interior" }),
  anEvent({ id: "two", place: "almaty", category: "protest", claimant: "interior" }),
  anEvent({ id: "three", place: "kz", category: "statement", claimant: null, start: january(4), end: january(4) }),
];
const [one, two] = events;
const citations = one && two ? [cite("a", one), cite("a", one), cite("b", one), cite("b", two)] : [];

test.each([
  ["records", sampleLookup({ events, citations })],
  ["an archive", archivedLookup(sampleLookup({ events, citations }).dataset)],
])(
  "of %s: a place keeps its sites, an event without claimant is nobody's, one cited twice by a publication is one",
  (_, lookup) => {
    const { categories, claimants, publications, places } = eventsByOption(lookup);
    expect(Object.fromEntries(categories)).toEqual({ protest: 2, statement: 1 });
    expect(Object.fromEntries(claimants)).toEqual({ interior: 2 });
    expect(Object.fromEntries(publications)).toEqual({ a: 1, b: 2 });
    expect(Object.fromEntries(places)).toMatchObject({ almaty: 2, kz: 1 });
    expect(places.has("zhanaozen")).toBe(false);
  },
);
