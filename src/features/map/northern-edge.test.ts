import fc from "fast-check";
import { expect, it } from "vitest";
import { northernEdge } from "#features/map/northern-edge.ts";

const square = (west: number, south: number, side: number): GeoJSON.Position[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];

it("is the upper side of a square on every meridian through it, and nowhere beside it", () => {
  const whole = fc.integer({ min: -40, max: 40 });
  fc.assert(
    fc.property(whole, whole, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (west, south, share) => {
      const outline = { type: "Polygon" as const, coordinates: [square(west, south, 10)] };
      expect(northernEdge(outline, west + share * 10)).toBeCloseTo(south + 10);
      expect(northernEdge(outline, west - 1)).toBeNull();
    }),
  );
});

it("is that of the northernmost part, and a hole in it counts for nothing", () => {
  const outline = {
    type: "MultiPolygon" as const,
    coordinates: [[square(0, 0, 4)], [square(0, 10, 8), square(2, 12, 2)]],
  };
  expect(northernEdge(outline, 3)).toBe(18);
});

it("is the highest within reach, where the edge rises beside the meridian", () => {
  const roof = {
    type: "Polygon" as const,
    coordinates: [
      [
        [0, 0],
        [8, 0],
        [8, 2],
        [6, 9],
        [0, 2],
        [0, 0],
      ],
    ],
  };
  expect(northernEdge(roof, 3)).toBeCloseTo(5.5);
  expect(northernEdge(roof, 3, 1)).toBeCloseTo(2 + (4 * 7) / 6);
  expect(northernEdge(roof, 3, 4)).toBe(9);
});
