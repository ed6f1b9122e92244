import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexEvents } from "#model/event-index.ts";
import { anEvent, citationsFrom, cite, eventsFrom, january, sampleLookup } from "#model/sample-dataset.ts";

const numbers = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40)), { maxLength: 40 });

describe("the rows of an index", () => {
  test("hold every event once, sorted by start, then in the order of the table", () => {
    fc.assert(
      fc.property(numbers, (seeds) => {
        const events = eventsFrom(seeds);
        const index = indexEvents(sampleLookup({ events }), "happened");
        expect(index.events).toEqual([...events].sort((a, b) => a.start - b.start));
      }),
    );
  });

  test("point back to what the event says", () => {
    const event = anEvent({ start: january(4), end: january(6), category: "statement", claimant: "interior" });
    const lookup = sampleLookup({ events: [event, anEvent()] });
    const index = indexEvents(lookup, "happened");
    const { places } = lookup.dataset;
    expect(index.start[0]).toBe(january(4));
    expect(index.end[0]).toBe(january(6));
    expect(places[index.place[0] as number]?.id).toBe("almaty");
    expect(index.families[index.familyOf[index.category[0] as number] as number]?.id).toBe("words");
    expect(index.categories[index.category[0] as number]).toBe("statement");
  });

  test("are dated to the day only where the event is one day and says so", () => {
    const events = [
      anEvent({ start: january(1) }),
      anEvent({ start: january(2), datePrecision: "approximate" }),
      anEvent({ start: january(3), end: january(4) }),
      anEvent({ start: january(4), datePrecision: "week" }),
    ];
    expect([...indexEvents(sampleLookup({ events }), "happened").dated]).toEqual([1, 0, 0, 0]);
  });

  test("name the region, not the city, where no more is known", () => {
    const lookup = sampleLookup({ events: [anEvent({ place: "zhanaozen", placePrecision: "region" })] });
    const index = indexEvents(lookup, "happened");
    expect(lookup.dataset.places[index.place[0] as number]?.id).toBe("mangystau");
  });
});

describe("on the clock of what was known", () => {
  test("an event stands on the day of its first publication, and that day is exact", () => {
    const event = anEvent({ start: january(2), end: january(6) });
    const index = indexEvents(sampleLookup({ events: [event], citations: [cite("b", event)] }), "known");
    expect([index.start[0], index.end[0], index.dated[0]]).toEqual([january(9), january(9), 1]);
  });

  test("an event is in an entry if somebody cites it, and else in none", () => {
    const pairs = fc.array(fc.tuple(fc.nat(9), fc.nat(60)), { maxLength: 30 });
    fc.assert(
      fc.property(numbers, pairs, (seeds, cited) => {
        const events = eventsFrom(seeds);
        const lookup = sampleLookup({ events, citations: citationsFrom(cited, events) });
        const found = (indexEvents(lookup, "known").events ?? []).map(({ id }) => id).sort();
        const published = events.filter(({ id }) => lookup.citationsOf(id).length > 0);
        expect(found).toEqual(published.map(({ id }) => id).sort());
      }),
    );
  });
});

test("a category that no family holds is an error with its name, not a silent gap", () => {
  const events = [anEvent({ category: "constructor" })];
  expect(() => indexEvents(sampleLookup({ events }), "happened")).toThrow('no event category "constructor"');
});
