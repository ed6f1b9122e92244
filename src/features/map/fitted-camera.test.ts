import fc from "fast-check";
import { expect, test } from "vitest";
import { fittedCamera, isSameCamera, OUTLINES, reachOf, roundCamera } from "#features/map/fitted-camera.ts";
import { mapBox } from "#features/map/map-room.ts";
import { type Box, projection } from "#features/map/mercator.ts";

const bounds = [46.4, 40.5, 87.4, 55.5] as const;
const country = { bounds, marks: null };
const anyBox = fc
  .record({ width: fc.integer({ min: 280, max: 2600 }), height: fc.integer({ min: 200, max: 1500 }) })
  .map(mapBox);

const BOXES = [
  [640, 263],
  [360, 263],
  [390, 343],
  [638, 537],
  [742, 486],
  [820, 529],
  [835, 666],
  [1485, 966],
] as const;

function edges(box: Box) {
  const camera = fittedCamera(country, box);
  const from = projection(camera, box)(bounds[0], bounds[3]);
  const to = projection(camera, box)(bounds[2], bounds[1]);
  return { camera, left: from.x, top: from.y, right: box.width - to.x, bottom: box.height - to.y };
}

test("the fitted view shows the bounds whole in any box", () => {
  fc.assert(
    fc.property(anyBox, (box) => {
      const { left, top, right, bottom } = edges(box);
      expect(Math.min(left, top, right, bottom)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("no view of any box, fitted or as far out as it goes, reaches beyond the outlines", () => {
  fc.assert(
    fc.property(anyBox, (box) => {
      const { camera } = edges(box);
      const [west, south, east, north] = OUTLINES;
      const from = projection(camera, box)(west, north);
      const to = projection(camera, box)(east, south);
      expect(Math.max(from.x, from.y)).toBeLessThanOrEqual(0.01);
      expect(to.x).toBeGreaterThanOrEqual(box.width - 0.01);
      expect(to.y).toBeGreaterThanOrEqual(box.height - 0.01);
    }),
  );
});

test("a story near the edge of our own outlines, or beyond them, can be reached with the ground around it", () => {
  expect(reachOf(bounds)).toEqual(OUTLINES);
  expect(reachOf([16, 45.5, 23, 48.8])[0]).toBeLessThan(-170);
  expect(reachOf([25, 14.5, 40, 22])[1]).toBeLessThan(-80);
  // Half of its own height away from the edge, and in any map more of the ground below it is seen.
  expect(reachOf([28, 15, 34, 16])[1]).toBeLessThan(-80);
  const { lng, lat, zoom } = fittedCamera({ bounds: [16, 45.5, 23, 48.8], marks: null }, { width: 800, height: 600 });
  expect(lng > 16 && lng < 23 && lat > 45.5 && lat < 48.8 && zoom > 4).toBe(true);
});

test("marks that lie well within what the data are about leave the view as it is", () => {
  const marks = [52.86, 43.26, 78.37, 51.17] as const;
  for (const [width, height] of BOXES) {
    expect(fittedCamera({ bounds, marks }, { width, height })).toEqual(fittedCamera(country, { width, height }));
  }
});

/** The legend below a map, and the button that stands for it where there is little room. */
const legendIn = (height: number) => Math.min(height >= 520 ? 78 : 34, height * 0.2);

test("wherever a story lies, its marks stand whole in the map and clear of the legend, in a desktop's map as in a small frame", () => {
  const anyStory = fc.tuple(fc.integer({ min: -150, max: 90 }), fc.integer({ min: -50, max: 40 }));
  const extent = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 25 }));
  fc.assert(
    fc.property(anyStory, extent, fc.constantFrom(...BOXES), ([west, south], [wide, high], [width, height]) => {
      const marks = [west, south, west + wide, south + high] as const;
      const box = { width, height };
      const at = projection(fittedCamera({ bounds: marks, marks }, box), box);
      const from = at(west, south + high);
      const to = at(west + wide, south);
      const radius = 20;
      expect(Math.min(from.x, from.y, width - to.x)).toBeGreaterThanOrEqual(radius);
      expect(height - to.y).toBeGreaterThanOrEqual(radius + legendIn(height));
    }),
  );
});

test.each(BOXES)(
  "the country fills a map of %i × %i: less than a fifth is left free on both sides of one axis",
  (width, height) => {
    const { left, top, right, bottom } = edges({ width, height });
    const across = Math.max(left, right) / width;
    const along = Math.max(top, bottom) / height;
    expect(Math.min(across, along)).toBeLessThan(0.2);
  },
);

/** Where the folded tray ends, as the style sheet has it on a low map. */
const FOLDED_TRAY = 38;

test.each([
  [360, 184],
  [320, 184],
  [420, 184],
])("the country stands below the folded tray of a low frame, %i × %i", (width, height) => {
  expect(edges({ width, height }).top).toBeGreaterThanOrEqual(FOLDED_TRAY);
});

test("a camera is the same as itself after a trip through the address", () => {
  const camera = { zoom: 5.43219, lat: 43.256789, lng: 76.928611 };
  expect(isSameCamera(roundCamera(camera), camera)).toBe(true);
  expect(isSameCamera(null, camera)).toBe(false);
  expect(isSameCamera(null, null)).toBe(true);
});
