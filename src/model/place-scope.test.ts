import { describe, expect, test } from "vitest";
import type { Place } from "#dataset/records.ts";
import { keepsPlace, markPlace, placeOfEvent, placeWithAncestors, placeWithArea, scopeOf } from "#model/place-scope.ts";
import { PLACES, sampleLookup } from "#model/sample-dataset.ts";

const lookup = sampleLookup();
const placeNamed = (id: string) => lookup.place.get(id) as Place;

describe("the form of a place", () => {
  test.each([
    ["almaty", "point"],
    ["almaty-airport", "point"],
    ["moscow", "point"],
    ["mangystau", "region"],
    ["kz", "country"],
    ["elsewhere", "abroad"],
  ] as const)("%s is shown as %s", (id, scope) => {
    expect(scopeOf(placeNamed(id))).toBe(scope);
  });

  test("a region or country is never a point, even where the table gives it coordinates", () => {
    expect(scopeOf({ ...placeNamed("kz"), lat: 48, lon: 67 })).toBe("country");
    expect(scopeOf({ ...placeNamed("mangystau"), lat: 44, lon: 53 })).toBe("region");
  });

  test("a city without coordinates goes to the tray", () => {
    expect(scopeOf(placeNamed("lost-village"))).toBe("country");
  });
});

describe("the place that an event is known to", () => {
  test.each([
    ["a site known to the site stays there", { place: "almaty-airport", placePrecision: "site" }, "almaty-airport"],
    ["a site known to the city goes to the city", { place: "almaty-runway", placePrecision: "city" }, "almaty"],
    ["a place near a city stays on it", { place: "almaty", placePrecision: "near" }, "almaty"],
    [
      "a city known only to its region goes to the region",
      { place: "zhanaozen", placePrecision: "region" },
      "mangystau",
    ],
    ["a city known only to the country goes to the country", { place: "zhanaozen", placePrecision: "country" }, "kz"],
    ["a city that lies in no region goes to the country", { place: "almaty", placePrecision: "region" }, "kz"],
    ["a region is not made smaller by a finer precision", { place: "mangystau", placePrecision: "city" }, "mangystau"],
    ["a place abroad stays abroad", { place: "moscow", placePrecision: "country" }, "moscow"],
    ["an unknown place is left as it is", { place: "atlantis", placePrecision: "city" }, "atlantis"],
  ] as const)("%s", (_rule, event, expected) => {
    expect(placeOfEvent(lookup, event)).toBe(expected);
  });
});

describe("marks", () => {
  test("at city level sites roll up into their city, through sites in sites", () => {
    expect(markPlace(lookup, "almaty-airport", "city")).toBe("almaty");
    expect(markPlace(lookup, "almaty-runway", "city")).toBe("almaty");
  });

  test("at site level every site has its own mark", () => {
    expect(markPlace(lookup, "almaty-runway", "site")).toBe("almaty-runway");
  });

  test("a site in no city keeps its own mark", () => {
    expect(markPlace(lookup, "desert-well", "city")).toBe("desert-well");
  });

  test("no city, region or country ever rolls up into something larger", () => {
    for (const { id, kind } of PLACES) if (kind !== "site") expect(markPlace(lookup, id, "city")).toBe(id);
  });
});

describe("a place filter", () => {
  const kept = (...places: string[]) => PLACES.map(({ id }) => id).filter(keepsPlace(lookup, places));

  test("keeps a city and the sites in it", () => {
    expect(kept("almaty")).toEqual(["almaty", "almaty-airport", "almaty-runway"]);
  });

  test("keeps a region and its sites, not its cities", () => {
    expect(kept("mangystau")).toEqual(["mangystau", "desert-well"]);
  });

  test("keeps a country alone: the country-wide is not the sum of its cities", () => {
    expect(kept("kz")).toEqual(["kz"]);
  });

  test("keeps a site and the sites in it, not its city", () => {
    expect(kept("almaty-airport")).toEqual(["almaty-airport", "almaty-runway"]);
  });

  test("keeps several places side by side, and all where none is named", () => {
    expect(kept("kz", "moscow")).toEqual(["kz", "moscow"]);
    expect(kept()).toHaveLength(PLACES.length);
  });
});

test("a chain of parents that bites its tail ends", () => {
  const loop = PLACES.map((place) => (place.id === "kz" ? { ...place, parent: "almaty" } : place));
  const looped = sampleLookup({ places: loop });
  expect(placeWithAncestors(looped, "almaty").map(({ id }) => id)).toEqual(["almaty", "kz"]);
});

test("the area of a site ends at the first place that is none", () => {
  expect(placeWithArea(lookup, "almaty-runway")).toEqual(["almaty-runway", "almaty-airport", "almaty"]);
  expect(placeWithArea(lookup, "almaty")).toEqual(["almaty"]);
  expect(placeWithArea(lookup, "atlantis")).toEqual(["atlantis"]);
});
