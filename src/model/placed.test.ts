import { expect, test } from "vitest";
import { isPlaced } from "#model/placed.ts";
import { PLACES, sampleLookup } from "#model/sample-dataset.ts";

const [town, country] = ["city", "country"].map((kind) => PLACES.find((place) => place.kind === kind));
const placed = (...places: (typeof PLACES)[number][]) => isPlaced(sampleLookup({ places, events: [], claims: [] }));

test("a town with coordinates is a point of a map; without them, and as a country or a place abroad, it is none", () => {
  if (!town || !country) throw new Error("the sample has a town and a country");
  expect(placed(country, town)).toBe(true);
  expect(placed(country, { ...town, lat: null, lon: null })).toBe(false);
  expect(placed({ ...country, lat: 48, lon: 67 }, { ...town, kind: "abroad" })).toBe(false);
});
