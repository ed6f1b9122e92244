import { expect, it } from "vitest";
import { anEvent, sampleLookup } from "#model/sample-dataset.ts";
import { writtenOutEvents } from "#model/written-out-events.ts";

const events = (n: number) => Array.from({ length: n }, (_, i) => anEvent({ id: `ev-${i}`, place: "almaty" }));

it("up to five hundred events are written out, by the place that they are told of", () => {
  const written = writtenOutEvents(sampleLookup({ events: events(500) }));
  expect([...(written ?? [])].map(([place, here]) => [place, here.length])).toEqual([["almaty", 500]]);
});

it("of more there is the file", () => {
  expect(writtenOutEvents(sampleLookup({ events: events(501) }))).toBeNull();
});
