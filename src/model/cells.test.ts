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
