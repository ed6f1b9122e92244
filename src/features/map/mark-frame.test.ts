import { describe, expect, test } from "vitest";
import { drawnMarks, runningShares } from "#features/map/mark-frame.ts";
import { markScale } from "#features/map/mark-scale.ts";
import { toUnit, worldSize } from "#model/mercator.ts";
import { PLACES } from "#model/sample-dataset.ts";

const count = (placeId: string, ...byFamily: number[]) => ({
  placeId,
  total: byFamily.reduce((sum, n) => sum + n, 0),
  byFamily: Uint32Array.from(byFamily),
  ends: null,
  partial: false,
});
const input = {
  places: PLACES.filter(({ kind, lat }) => (kind === "city" || kind === "site") && lat !== null),
  counts: new Map([
    ["almaty", count("almaty", 1, 3)],
    ["almaty-airport", count("almaty-airport", 1)],
  ]),
  scale: markScale(4, 8),
  zoom: 8,
  chosen: ["almaty"],
  others: () => 0,
  piled: false,
  nudged: true,
};

describe("marks", () => {
  const marks = drawnMarks(input);

  test("come largest first, so that a small one is never hidden", () => {
    expect(marks[0]?.place.id).toBe("almaty");
  });

  test("stay for a city without events, and not for a site without", () => {
    const ids = marks.map(({ place }) => place.id);
    expect(ids).toContain("nur-sultan");
    expect(ids).not.toContain("almaty-runway");
  });

  test("of a site stand beside the city's where they would lie on it", () => {
    const site = marks.find(({ place }) => place.id === "almaty-airport");
    expect(site?.lat).toBeLessThan(43);
    expect(marks[0]).toMatchObject({ lat: 43, lng: 76 });
  });

  test("of cities that are piled up stand beside the larger ones, which stay", () => {
    const [almaty] = input.places;
    if (!almaty) throw new Error("The sample has no city.");
    const twins = [almaty, { ...almaty, id: "twin" }];
    const counts = new Map([
      ["almaty", count("almaty", 3)],
      ["twin", count("twin", 1)],
    ]);
    const [first, second] = drawnMarks({ ...input, places: twins, counts, piled: true });
    expect(first?.place.id).toBe("almaty");
    expect(first?.lat).toBeCloseTo(almaty.lat ?? 0, 6);
    expect(second?.lat).toBeLessThan((almaty.lat ?? 0) - 0.01);
    expect(drawnMarks({ ...input, places: twins, counts })[1]).toMatchObject({ lat: almaty.lat });
  });
});

test("the mark of a city on the rim of a larger one goes off it, and one beside it stays where it is", () => {
  const [almaty] = input.places;
  if (!almaty) throw new Error("The sample has no city.");
  const counts = new Map([
    ["almaty", count("almaty", 19)],
    ["other", count("other", 1)],
  ]);
  const other = (lat: number) => {
    const places = [almaty, { ...almaty, id: "other", lat }];
    const [large, small] = drawnMarks({ ...input, places, counts, scale: markScale(19, 3), zoom: 3 });
    if (!large || !small) throw new Error("A mark is missing.");
    const apart = Math.abs(toUnit(small.lng, small.lat).y - toUnit(large.lng, large.lat).y) * worldSize(3);
    return { apart, touching: large.radius + small.radius, lat: small.lat };
  };
  const near = other(44.5);
  expect(near.apart).toBeGreaterThan(near.touching);
  expect(other(50).lat).toBe(50);
});

test("the shares of a ring run up to one", () => {
  expect(runningShares(count("almaty", 1, 3)).slice(0, 3)).toEqual([0.25, 1, 1]);
});

test("families beyond the slots of a ring share the last one", () => {
  const shares = runningShares(count("almaty", 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
  expect(shares).toHaveLength(8);
  expect(shares.at(-1)).toBe(1);
});
