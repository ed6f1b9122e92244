import { describe, expect, it } from "vitest";
import { exchangedBounds, isOnMap } from "#dataset/rules/map-bounds.ts";

type Bounds = Parameters<typeof isOnMap>[1];

type LatLon = readonly [lat: number, lon: number];

const points = (all: readonly LatLon[]) =>
  all.map(([lat, lon], index) => ({ row: { table: "places" as const, row: index + 2 }, lat, lon }));
const GERMANY: Bounds = [5.9, 47.3, 15, 55.1];
const GERMANY_AS_IN_LEAFLET: Bounds = [47.3, 5.9, 55.1, 15];
const BERLIN: LatLon = [52.52, 13.4];
const HAMBURG: LatLon = [53.55, 10];
const MUNICH: LatLon = [48.14, 11.58];
const COLOGNE: LatLon = [50.94, 6.96];
const SWAPPED_BERLIN: LatLon = [13.4, 52.52];
const AT_SEA: LatLon = [0, 0];

const told = (bounds: Bounds, ...all: readonly LatLon[]) => exchangedBounds(points(all), bounds);

describe("bounds of a map that stand in another order are told, and not the points that lie beside them", () => {
  it("where they hold no point, and the others would hold all", () => {
    expect(told(GERMANY_AS_IN_LEAFLET, BERLIN, HAMBURG, MUNICH, COLOGNE)).toBe(
      "hold none of the 4 points of places.csv, and all of them with their sides the other way round; write west, south, east, north, or, where they stand so, swap lat and lon of places.csv",
    );
  });

  it("where some points lie on both maps: those say nothing of either", () => {
    const georgia: Bounds = [41, 40, 43.7, 46.8];
    expect(told(georgia, [41.7, 44.8], [41.6, 41.6], [42.25, 42.7])).toBe(
      "hold 2 of the 3 points of places.csv, and all of them with their sides the other way round; write west, south, east, north, or, where they stand so, swap lat and lon in row 2 of places.csv",
    );
  });

  it("where a slip of its own lies on neither map", () => {
    expect(told(GERMANY_AS_IN_LEAFLET, BERLIN, HAMBURG, AT_SEA)).toMatch(
      "hold none of the 3 points of places.csv, and 2 with",
    );
  });

  it("where most points are for it, though one is swapped", () => {
    expect(told(GERMANY_AS_IN_LEAFLET, BERLIN, HAMBURG, SWAPPED_BERLIN)).toMatch(
      "hold 1 of the 3 points of places.csv, and 2 with",
    );
  });

  it("of a sole point either may be meant, and both are said", () => {
    expect(told(GERMANY_AS_IN_LEAFLET, BERLIN)).toBe(
      "leave out the one point of places.csv, and hold it with their sides the other way round; write west, south, east, north, or, where they stand so, swap lat and lon in row 2 of places.csv",
    );
  });
});

describe("bounds are left alone", () => {
  it.each<{ where: string; all: readonly LatLon[] }>([
    { where: "every point lies on the map", all: [BERLIN, HAMBURG] },
    { where: "there is no point", all: [] },
    { where: "one swapped point is among good ones", all: [BERLIN, HAMBURG, SWAPPED_BERLIN] },
    { where: "as many points speak for them as against", all: [BERLIN, SWAPPED_BERLIN] },
    { where: "what lies beside the map lies beside the other, too", all: [AT_SEA] },
  ])("where $where", ({ all }) => {
    expect(told(GERMANY, ...all)).toBeNull();
  });
});

it("a point is on the map up to a degree beside it", () => {
  expect(isOnMap({ lat: 56, lon: 4.9 }, GERMANY)).toBe(true);
  expect(isOnMap({ lat: 56.2, lon: 10 }, GERMANY)).toBe(false);
});
