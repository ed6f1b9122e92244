import fc from "fast-check";
import { expect, test } from "vitest";
import type { Place } from "#dataset/records.ts";
import { cellMembers, cellsOf } from "#model/cells.ts";
import { markOf } from "#model/mark-level.ts";
import { toUnit, worldSize } from "#model/mercator.ts";
import { anEvent, PLACES, sampleLookup } from "#model/sample-dataset.ts";

const almaty = PLACES.find(({ id }) => id === "almaty") as Place;
const city = (id: string, lat: number, lon: number): Place => ({ ...almaty, id, lat, lon, parent: null });
const anyCities = fc
  .array(fc.tuple(fc.double({ min: 40, max: 55, noNaN: true }), fc.double({ min: 50, max: 85, noNaN: true })), {
    maxLength: 60,
  })
  .map((spots) => spots.map(([lat, lon], i) => city(`c${i}`, lat, lon)));

function pixelsApart(a: Place, b: Place, zoom: number): number {
  const [from, to] = [toUnit(a.lon ?? 0, a.lat ?? 0), toUnit(b.lon ?? 0, b.lat ?? 0)];
  return Math.hypot(from.x - to.x, from.y - to.y) * worldSize(zoom);
}

test("every city is in one cell, within reach of its leader, and no two leaders are", () => {
  fc.assert(
    fc.property(anyCities, fc.integer({ min: 0, max: 8 }), (cities, zoom) => {
      const lookup = sampleLookup({ places: cities });
      const { members, leaderOf } = cellsOf(lookup, zoom);
      expect(
        [...members.values()]
          .flat()
          .map(({ id }) => id)
          .sort(),
      ).toEqual(cities.map(({ id }) => id).sort());
      const leaders = [...members.values()].map(([leader]) => leader as Place);
      for (const [leader, ...others] of members.values()) {
        for (const other of others) {
          expect(leaderOf.get(other.id)).toBe(leader?.id);
          expect(pixelsApart(leader as Place, other, zoom)).toBeLessThanOrEqual(36 + 1e-6);
        }
      }
      leaders.forEach((a, i) => {
        for (const b of leaders.slice(i + 1)) expect(pixelsApart(a, b, zoom)).toBeGreaterThan(36 - 1e-6);
      });
    }),
  );
});

test("the place with the most events leads its cell, and marks it", () => {
  const places = [city("small", 45, 70), city("large", 45.01, 70.01)];
  const lookup = sampleLookup({ places, events: [anEvent({ place: "large" })] });
  expect(cellMembers(lookup, 4, "large").map(({ id }) => id)).toEqual(["large", "small"]);
  expect(markOf(lookup, "small", "cells-4")).toBe("large");
  expect(markOf(lookup, "small", "city")).toBe("small");
});

/** Near each other, so that a place often lies within reach of several leaders. */
const anyCrowd = fc
  .array(
    fc.record({
      lat: fc.double({ min: 44, max: 46, noNaN: true }),
      lon: fc.double({ min: 69, max: 71, noNaN: true }),
      events: fc.nat(3),
    }),
    { maxLength: 30 },
  )
  .map((spots) => ({
    places: spots.map(({ lat, lon }, i) => city(`c${i}`, lat, lon)),
    events: spots.flatMap(({ events }, i) =>
      Array.from({ length: events }, (_, n) => anEvent({ id: `e${i}-${n}`, place: `c${i}` })),
    ),
  }));

test("places with more events choose first, and each that lies near several leaders goes to the nearest", () => {
  fc.assert(
    fc.property(anyCrowd, fc.integer({ min: 4, max: 7 }), ({ places, events }, zoom) => {
      const eventsAt = (place: Place) => events.filter((event) => event.place === place.id).length;
      const leaders: Place[] = [];
      const expected = new Map<string, string>();
      for (const place of [...places].sort((a, b) => eventsAt(b) - eventsAt(a))) {
        const near = leaders
          .map((leader) => ({ leader, far: pixelsApart(leader, place, zoom) }))
          .filter(({ far }) => far <= 36)
          .sort((a, b) => a.far - b.far);
        if (near.length === 0) leaders.push(place);
        expected.set(place.id, near[0]?.leader.id ?? place.id);
      }
      expect(cellsOf(sampleLookup({ places, events }), zoom).leaderOf).toEqual(expected);
    }),
  );
});

test("areas, places within a city, and places abroad or without a point are in no cell; asked for, they are alone", () => {
  const lookup = sampleLookup();
  const inCells = [...cellsOf(lookup, 4).leaderOf.keys()];
  expect(inCells).toEqual(["almaty", "nur-sultan", "zhanaozen", "taldykorgan", "desert-well"]);
  for (const id of ["kz", "almaty-airport", "lost-village", "moscow", "elsewhere"]) {
    expect(cellMembers(lookup, 4, id).map((place) => place.id)).toEqual([id]);
  }
  expect(cellMembers(lookup, 4, "nowhere")).toEqual([]);
});

test("a cell is gathered once for a zoom", () => {
  const lookup = sampleLookup();
  expect(cellsOf(lookup, 4)).toBe(cellsOf(lookup, 4));
  expect(cellsOf(lookup, 4)).not.toBe(cellsOf(lookup, 5));
});
