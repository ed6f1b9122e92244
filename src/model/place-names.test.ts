import { describe, expect, it } from "vitest";
import { type Day, parseDay } from "#dataset/day.ts";
import type { PlaceName } from "#dataset/records.ts";
import { lookupOn, placeNameOn } from "#model/place-names.ts";
import { aClaim, anEvent, sampleLookup } from "#model/sample-dataset.ts";
import { claimTextMatcher, eventTextMatcher } from "#model/search.ts";

const day = (iso: string) => parseDay(iso) as Day;
const astana = (from: string | null, to: string | null): PlaceName => ({
  place: "nur-sultan",
  from: from === null ? null : day(from),
  to: to === null ? null : day(to),
  name: { en: "Astana", ru: "Астана" },
});
const names = [astana(null, "2019-03-22"), astana("2022-09-17", null)];
const lookup = sampleLookup({
  "place-names": names,
  claims: [aClaim({ place: "nur-sultan" })],
  events: [anEvent({ place: "nur-sultan" })],
});
const nameOn = (iso: string) => placeNameOn(lookup, "nur-sultan", day(iso))?.en;

describe("a place is called what it was called on the day", () => {
  it.each([
    ["2019-03-22", "Astana"],
    ["2019-03-23", "Nur-Sultan"],
    ["2022-01-05", "Nur-Sultan"],
    ["2022-09-16", "Nur-Sultan"],
    ["2022-09-17", "Astana"],
  ])("on %s: %s", (iso, name) => {
    expect(nameOn(iso)).toBe(name);
  });

  it("and always the same where it never bore another name", () => {
    expect(placeNameOn(lookup, "almaty", day("1990-01-01"))?.en).toBe("Almaty");
    expect(placeNameOn(lookup, "nowhere", day("1990-01-01"))).toBeUndefined();
  });
});

describe("a lookup of a day", () => {
  const later = lookupOn(lookup, day("2023-01-01"));

  it("has its places under the names of that day", () => {
    expect(later.place.get("nur-sultan")?.name.en).toBe("Astana");
    expect(later.dataset.places.find(({ id }) => id === "nur-sultan")?.name.en).toBe("Astana");
    expect(later.place.get("almaty")).toEqual(lookup.place.get("almaty"));
  });

  it("is the lookup itself where the main names are in force, and one object for days of the same names", () => {
    expect(lookupOn(lookup, day("2022-01-05"))).toBe(lookup);
    expect(lookupOn(lookup, day("2022-10-01"))).toBe(later);
    expect(lookupOn(lookup, day("2018-10-01"))).not.toBe(later);
  });

  it("still knows the names of other days, and keeps every record as it is", () => {
    expect(placeNameOn(later, "nur-sultan", day("2022-01-05"))?.en).toBe("Nur-Sultan");
    expect(later.dataset.claims).toBe(lookup.dataset.claims);
    expect(later.dataset.events).toBe(lookup.dataset.events);
  });

  it("finds a place by the names of every day", () => {
    const bare = sampleLookup({
      ...lookup.dataset,
      places: lookup.dataset.places.map((place) => ({ ...place, alias: [] })),
    });
    for (const shown of [bare, lookupOn(bare, day("2023-01-01"))]) {
      for (const query of ["Astana", "астана", "Nur-Sultan", "Нұр-Сұлтан"]) {
        expect(eventTextMatcher(shown, query)(lookup.dataset.events[0]!), query).toBe(true);
        expect(claimTextMatcher(shown, query)(lookup.dataset.claims[0]!), query).toBe(true);
      }
    }
  });
});
