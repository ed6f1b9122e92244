import { describe, expect, it } from "vitest";
import { SMALL_DATASET, smallLookup } from "#evidence/small-dataset.fixture.ts";
import { beyondWords, elsewhereWords, markWordsOf } from "#features/map/legend-words.ts";
import { mapPlacesOf } from "#features/map/map-places.ts";
import { countsByPlace } from "#features/map/place-count.ts";
import { textIn } from "#i18n/text.fixture.ts";

const text = textIn("en");
const placed = SMALL_DATASET.places.map((place) => (place.kind === "city" ? { ...place, lat: 1, lon: 1 } : place));
const lookup = smallLookup({ places: placed });
const places = mapPlacesOf(lookup, new Set());
const counts = (given: Record<string, readonly [number, number]>) =>
  countsByPlace(
    Object.entries(given).map(([placeId, byFamily]) => ({
      placeId,
      total: byFamily[0] + byFamily[1],
      byFamily: Uint32Array.from(byFamily),
    })),
  );

describe("the legend of the printed map in words", () => {
  it("names what has no point on the map, each with its number", () => {
    expect(elsewhereWords(text, counts({ country: [2, 1], region: [0, 1], city: [5, 5] }), places)).toBe(
      "Not a point on the map: Whole country 3; The region 1.",
    );
    expect(elsewhereWords(text, counts({ city: [5, 5] }), places)).toBeNull();
  });

  it("says that there is ground without outlines only where a place lies on it", () => {
    expect(beyondWords(text, places)).toEqual(["Grid: no outlines here."]);
    const home = smallLookup({ places: placed.map((place) => ({ ...place, lat: 43, lon: 77 })) });
    expect(beyondWords(text, mapPlacesOf(home, new Set()))).toEqual([]);
  });

  it("tells the kinds of every mark with several events, the largest mark first", () => {
    const { families } = lookup.dataset.meta;
    expect(markWordsOf(text, counts({ city: [1, 1], town: [2, 3], country: [9, 9] }), { places, families })).toEqual([
      "The town: Family of fire 3 · Family of march 2.",
      "The city: Family of march 1 · Family of fire 1.",
    ]);
    expect(markWordsOf(text, counts({ city: [0, 1] }), { places, families })).toEqual([]);
  });
});
