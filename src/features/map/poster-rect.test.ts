import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fittedCamera } from "#features/map/fitted-camera.ts";
import { projection } from "#features/map/mercator.ts";
import { POSTER, posterCovers, posterRect } from "#features/map/poster-rect.ts";

const described = JSON.parse(readFileSync("public/basemap/poster.json", "utf8"));

test("the poster is projected as the file beside it says", () => {
  expect(described).toMatchObject({ projection: "mercator", ...POSTER });
});

test("a place of the poster lies where the map has it", () => {
  const box = { width: 830, height: 640 };
  const camera = fittedCamera({ bounds: [46.4, 40.5, 87.4, 55.5], marks: null }, box);
  const rect = posterRect(camera, box);
  const almaty = { lng: 76.9286, lat: 43.2567 };
  const x = POSTER.translate[0] + (POSTER.scale * almaty.lng * Math.PI) / 180;
  const y = POSTER.translate[1] - POSTER.scale * Math.log(Math.tan(Math.PI / 4 + (almaty.lat * Math.PI) / 360));
  const enlarged = rect.width / (POSTER.drawn[2] - POSTER.drawn[0]);
  const pixels = projection(camera, box)(almaty.lng, almaty.lat);
  expect(rect.left + (x - POSTER.drawn[0]) * enlarged).toBeCloseTo(pixels.x, 2);
  expect(rect.top + (y - POSTER.drawn[1]) * enlarged).toBeCloseTo(pixels.y, 2);
});

test("the poster stands in where it fills the box: for the country, not for the ends of the outlines or what lies beyond", () => {
  const box = { width: 830, height: 640 };
  expect(posterCovers({ zoom: 4, lng: 66.9, lat: 48.5 }, box)).toBe(true);
  expect(posterCovers({ zoom: 6.5, lng: 90.4, lat: 23.8 }, box)).toBe(false);
  expect(posterCovers({ zoom: 2, lng: 66.9, lat: 48.5 }, box)).toBe(false);
});
