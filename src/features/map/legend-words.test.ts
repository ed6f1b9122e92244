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

function wordsOf(given: Record<string, readonly [number, number]>, others = 0) {
  const found = counts(given);
  const marks = placed.flatMap((place) => ({ place, others, count: found.get(place.id) ?? null }));
  return markWordsOf(text, marks, lookup.dataset.meta.families);
}

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
    expect(wordsOf({ city: [1, 1], town: [2, 3] })).toEqual([
      "The town: Family of fire 3 · Family of march 2.",
      "The city: Family of march 1 · Family of fire 1.",
    ]);
    expect(wordsOf({ city: [0, 1] })).toEqual([]);
  });

  it("tells how many places a mark stands for, and of many marks the largest, and how many it does not tell", () => {
    expect(wordsOf({ city: [1, 1] }, 3)).toEqual(["The city +3: Family of march 1 · Family of fire 1."]);
    const city = placed.find(({ id }) => id === "city");
    const [count] = counts({ city: [1, 1] }).values();
    if (!city || !count) throw new Error("The sample has no city.");
    const many = Array.from({ length: 30 }, () => ({ place: city, others: 0, count }));
    const said = markWordsOf(text, many, lookup.dataset.meta.families);
    expect(said).toHaveLength(9);
    expect(said.at(-1)).toBe("Marks not listed here: 22.");
  });
});
