import {
  added,
  type BrokenPackages,
  both,
  descriptor,
  file,
  row,
} from "#cli/broken-packages/broken-package.fixture.ts";

const CITY = { id: "shymkent", kind: "city", parent: "kazakhstan", name_en: "Shymkent", name_ru: "Шымкент" };

/** Points that are none, or lie where no place of the dataset is. */
export const BROKEN_POINTS: BrokenPackages = {
  "a point whose numbers are swapped": [
    row("places", 4, { lat: "76.9286", lon: "43.2567" }),
    "places:4:lat: 76.9286, 43.2567 looks swapped; latitude comes first",
  ],
  "a point whose numbers are swapped, on a map that holds it so": [
    both(
      added("places", { ...CITY, lat: "42.34", lon: "69.59" }),
      both(
        descriptor("qantar.map.bounds", [40, 38, 90, 80]),
        file("places.csv", (text) => text.replace("43.2567,76.9286", "76.9286,43.2567")),
      ),
    ),
    "datapackage:qantar.map.bounds: warning: reach beyond the land of the map, which ends at 24° and 112° east and at 14° and 70° north: what lies there is shown on a grid; narrow them if nothing does",
    "places:4:lat: warning: 76.9286, 43.2567 of “Almaty” lies far from all others, and would lie among them or near with latitude and longitude swapped; look which is which",
  ],
  "a point off the map": [
    row("places", 4, { lat: "0", lon: "0" }),
    "places:4:lat: warning: 0, 0 lies outside the map; check it, or widen qantar.map.bounds",
  ],
  "a city twice": [
    added("places", { ...CITY, id: "almaty-2", lat: "43.2567", lon: "76.9286", name_ru: "Алматы" }),
    "places:7:id: warning: has name and point of row 4; keep one of the two, and name it in all rows",
  ],
  "half a point": [row("places", 4, { lon: "" }), "places:4:lon: is empty; a point needs both latitude and longitude"],
  "a city without a point": [row("places", 4, { lat: "", lon: "" }), "places:4:lat: is empty; a city needs a point"],
};
