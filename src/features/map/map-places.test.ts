import { expect, test } from "vitest";
import { mapPlacesOf } from "#features/map/map-places.ts";
import { PLACES, sampleLookup } from "#model/sample-dataset.ts";

const places = mapPlacesOf(sampleLookup(), new Set(["mangystau"]));
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test("sites stand on their city's mark, and on their own at the level of sites", () => {
  expect(ids(places.points.city)).not.toContain("almaty-airport");
  expect(ids(places.points.site)).toContain("almaty-airport");
});

test("a region is drawn only if there is an outline of it, never at a point instead", () => {
  expect(ids(places.regions)).toEqual(["mangystau"]);
  expect(ids(places.outlineless)).toContain("zhetisu");
});

test("a town without coordinates goes to the tray", () => {
  expect(ids(places.outlineless)).toContain("lost-village");
});

test("a place abroad is no mark even where it has coordinates", () => {
  expect(ids(places.abroad)).toEqual(["moscow", "elsewhere"]);
});

test("every place has exactly one form", () => {
  const { points, regions, countries, outlineless, abroad } = places;
  const all = ids([...points.site, ...regions, ...countries, ...outlineless, ...abroad]);
  expect(all.sort()).toEqual(ids(PLACES).sort());
});
