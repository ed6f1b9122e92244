import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimsJson } from "#exports/claims-json.ts";
import { citationsTable, claimsTable, eventsTable } from "#exports/csv-tables.ts";
import { eventsGeoJson } from "#exports/events-geojson.ts";
import { sampleAbout } from "#exports/sample-about.fixture.ts";
import { EVERYTHING } from "#model/filter.ts";
import { claimsInRange } from "#model/filter-claims.ts";
import { aClaim, anEvent, cite, claimsFrom, january, sampleLookup } from "#model/sample-dataset.ts";

const about = sampleAbout();

describe("the files of a selection", () => {
  it("hold each claim of it once, in its order, with every citation: claims in are claims out", () => {
    const seeds = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40)));
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 14 }), (numbers, day) => {
        const claims = claimsFrom(numbers);
        const lookup = sampleLookup({ claims, citations: claims.map((claim) => cite("b", claim)) });
        const shown = claimsInRange(lookup, { ...EVERYTHING, to: january(day) });
        const ids = shown.map((claim) => claim.id);
        const json = JSON.parse(claimsJson(lookup, shown, about));
        expect(json.claims.map((claim: { id: string }) => claim.id)).toEqual(ids);
        expect(json.claims.map((claim: { value: unknown }) => claim.value)).toEqual(shown.map((claim) => claim.value));
        const { header, rows } = claimsTable(lookup, shown);
        expect(rows.map((row) => row[header.indexOf("id")])).toEqual(ids);
        const cited = citationsTable(lookup, ids);
        expect(cited.rows.map((row) => row[cited.header.indexOf("claim")])).toEqual(ids);
      }),
    );
  });

  it("say what they are, of which version, on which terms and how they are cited", () => {
    const lookup = sampleLookup({});
    for (const text of [claimsJson(lookup, [], about), eventsGeoJson(lookup, [], about)]) {
      expect(JSON.parse(text)).toMatchObject({ version: "1.0.0", license: "CC-BY-4.0", citation: about.citation });
    }
  });

  it("name a unit in words, one in each language, whatever forms the language counts it with", () => {
    const lookup = sampleLookup({});
    const { claims } = JSON.parse(claimsJson(lookup, [aClaim({ metric: "price" }), aClaim()], about));
    expect(claims.map((claim: { metric: { unit: unknown } }) => claim.metric.unit)).toEqual([{ en: "tenge" }, null]);
  });

  it("have a header without any rows, and equally many cells in each row", () => {
    const [claim, event] = [aClaim(), anEvent()];
    const lookup = sampleLookup({ claims: [claim], events: [event], citations: [cite("a", claim), cite("a", event)] });
    for (const [empty, full] of [
      [claimsTable(lookup, []), claimsTable(lookup, [claim])],
      [eventsTable(lookup, []), eventsTable(lookup, [event])],
      [citationsTable(lookup, []), citationsTable(lookup, [claim.id])],
    ] as const) {
      expect(full.header).toEqual(empty.header);
      expect(full.rows.map((row) => row.length)).toEqual([empty.header.length]);
    }
  });

  it("never turn a word into a number", () => {
    const claim = aClaim({ qualifier: "word_only", word: "dozens" });
    const lookup = sampleLookup({ claims: [claim] });
    expect(JSON.parse(claimsJson(lookup, [claim], about)).claims[0]).toMatchObject({ value: null, word: "dozens" });
    const { header, rows } = claimsTable(lookup, [claim]);
    expect(rows[0]?.[header.indexOf("value")]).toBe(null);
  });
});

describe("an event in GeoJSON", () => {
  const events = {
    city: anEvent({ place: "almaty", placePrecision: "city" }),
    site: anEvent({ place: "almaty-airport", placePrecision: "site" }),
    vague: anEvent({ place: "zhanaozen", placePrecision: "region" }),
    country: anEvent({ place: "kz", placePrecision: "country" }),
    lost: anEvent({ place: "lost-village", placePrecision: "city" }),
    abroad: anEvent({ place: "moscow", placePrecision: "city" }),
  };
  const lookup = sampleLookup({ events: Object.values(events) });
  const collection = JSON.parse(eventsGeoJson(lookup, Object.values(events), about));
  type Feature = { id: string; geometry: unknown; properties: Record<string, unknown> };
  const featureOf = (event: { id: string }): Feature =>
    collection.features.find((feature: Feature) => feature.id === event.id);

  it("stands at the point of its site or city, longitude first", () => {
    for (const event of [events.city, events.site]) {
      expect(featureOf(event).geometry).toEqual({ type: "Point", coordinates: [76, 43] });
      expect(featureOf(event).properties).toMatchObject({ scope: "point", without_point: null });
    }
  });

  it.each(["vague", "country", "lost", "abroad"] as const)("has no geometry and says why: %s", (name) => {
    const { geometry, properties } = featureOf(events[name]);
    expect(geometry).toBe(null);
    expect(properties.without_point).toMatch(/\.$/);
  });

  it("says in the file itself that its claims stand beside it, whatever they speak of", () => {
    expect(collection.reading).toMatch(/adding them up .* claims of an event are those printed in the same paragraphs/);
  });

  it("is told to be known to its region where it is known no closer, under the name of its own place", () => {
    const { properties } = featureOf(events.vague);
    expect(properties).toMatchObject({ place: "zhanaozen", known_to: "mangystau", scope: "region" });
  });
});
