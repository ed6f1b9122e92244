import fc from "fast-check";
import { expect, test } from "vitest";
import { reachOf } from "#features/map/fitted-camera.ts";
import type { FrameSubject } from "#features/map/map-frame.ts";
import { mapPlacesOf } from "#features/map/map-places.ts";
import { nearestZoom } from "#features/map/mark-levels.ts";
import { projection } from "#features/map/mercator.ts";
import { draggedCamera, zoomedCamera } from "#features/map/moved-camera.ts";
import { textIn } from "#i18n/text.fixture.ts";
import { sampleLookup } from "#model/sample-dataset.ts";

const lookup = sampleLookup();
const subject: FrameSubject = {
  lookup,
  places: mapPlacesOf(lookup, new Set()),
  regionPoints: new Map(),
  text: textIn("en"),
};
const box = { width: 835, height: 656 };
/** Almaty in the middle, from so near that the edges of the map are far away. */
const near = { subject, camera: { zoom: 7, lat: 43.25, lng: 76.9 }, box };
const [west, south, east, north] = reachOf(lookup.dataset.meta.map.bounds);

test("the ground follows the hand that drags it", () => {
  const before = projection(near.camera, box)(77.5, 43.6);
  const after = projection(draggedCamera(near, { x: -120, y: 45 }), box)(77.5, 43.6);
  expect(after.x - before.x).toBeCloseTo(-120, 6);
  expect(after.y - before.y).toBeCloseTo(45, 6);
});

test("what lies under the wheel stays under it, nearer or farther", () => {
  for (const by of [0.5, -0.5]) {
    const camera = zoomedCamera(near, by, projection(near.camera, box)(77.5, 43.6));
    expect(camera.zoom).toBe(7 + by);
    const [before, after] = [near.camera, camera].map((one) => projection(one, box)(77.5, 43.6));
    expect(after?.x).toBeCloseTo(before?.x ?? Number.NaN, 6);
    expect(after?.y).toBeCloseTo(before?.y ?? Number.NaN, 6);
  }
});

test("no drag and no wheel shows what lies beyond the map, or comes nearer than it goes", () => {
  const pixels = fc.record({ x: fc.integer({ min: -3000, max: 3000 }), y: fc.integer({ min: -3000, max: 3000 }) });
  const inside = fc.record({ x: fc.integer({ min: 0, max: 835 }), y: fc.integer({ min: 0, max: 656 }) });
  fc.assert(
    fc.property(pixels, inside, fc.double({ min: -9, max: 9, noNaN: true }), (way, at, by) => {
      for (const camera of [draggedCamera(near, way), zoomedCamera(near, by, at)]) {
        const from = projection(camera, box)(west, north);
        const to = projection(camera, box)(east, south);
        expect(Math.max(from.x, from.y)).toBeLessThanOrEqual(0.01);
        expect(Math.min(to.x - box.width, to.y - box.height)).toBeGreaterThanOrEqual(-0.01);
        expect(camera.zoom).toBeLessThan(nearestZoom(subject) + 0.001);
      }
    }),
  );
});
