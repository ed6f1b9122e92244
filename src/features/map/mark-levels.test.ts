import { describe, expect, test } from "vitest";
import type { Place } from "#dataset/records.ts";
import type { FrameSubject } from "#features/map/map-frame.ts";
import { mapPlacesOf } from "#features/map/map-places.ts";
import { isPiled, levelAt, nearestZoom, withinReach } from "#features/map/mark-levels.ts";
import { textIn } from "#i18n/text.fixture.ts";
import { PLACES, sampleLookup } from "#model/sample-dataset.ts";

const [sample] = PLACES as readonly [Place, ...Place[]];

function subjectOf(places: readonly Place[]): FrameSubject {
  const lookup = sampleLookup({ places });
  return { lookup, places: mapPlacesOf(lookup, new Set()), regionPoints: new Map(), text: textIn("en") };
}

/** Cities some hundred kilometres apart, and addresses within one of them. */
const cities = (n: number) => Array.from({ length: n }, (_, i) => city(`city-${i}`, { lat: 43 + i * 2, lon: 60 + i }));
const addresses = (n: number) =>
  Array.from({ length: n }, (_, i) => city(`at-${i}`, { lat: 43.2 + i / 1000, lon: 77 }));
const city = (id: string, at: Pick<Place, "lat" | "lon">): Place => ({
  ...sample,
  id,
  kind: "city",
  parent: null,
  ...at,
});

describe("a map of few places", () => {
  test("shows each city by a mark of its own, and its sites from near", () => {
    const subject = subjectOf(cities(4));
    expect(isPiled(subject)).toBe(false);
    expect([4, 8.5].map((zoom) => levelAt(zoom, subject))).toEqual(["city", "site"]);
  });

  test("gathers them where three lie on others and are a quarter, and shows each from near", () => {
    const subject = subjectOf([...cities(3), ...addresses(3)]);
    expect(isPiled(subject)).toBe(false);
    const piled = subjectOf([...cities(3), ...addresses(4)]);
    expect(isPiled(piled)).toBe(true);
    expect([4.4, 8.9, 9].map((zoom) => levelAt(zoom, piled))).toEqual(["cells-4", "cells-8", "site"]);
    expect(nearestZoom(piled)).toBeGreaterThan(nearestZoom(subject));
  });

  test("keeps what an address asks for within the nearest zoom, and leaves what is farther", () => {
    const subject = subjectOf(cities(3));
    const at = (zoom: number) => withinReach({ zoom, lat: 43.24, lng: 76.9 }, subject);
    expect(at(20)).toEqual({ zoom: nearestZoom(subject), lat: 43.24, lng: 76.9 });
    expect(at(6.2)?.zoom).toBe(6.2);
    expect(withinReach(null, subject)).toBeNull();
  });
});
