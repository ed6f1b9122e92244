import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { MapPalette } from "#features/map/map-palette.ts";
import { styleLayers } from "#features/map/map-style.ts";
import { anyBeyond, FRAME } from "#features/map/outlines-frame.ts";

test("the frame is the box that the outlines were cut to", () => {
  const reach: readonly number[] = JSON.parse(readFileSync("public/basemap/basemap.json", "utf8")).bbox;
  reach.forEach((side, index) => {
    expect(side).toBeCloseTo(FRAME[index] ?? 0, 1);
  });
});

test("ground beyond the outlines is neither land nor water: a grid shows there, and water lies only within", () => {
  const names = new Proxy({}, { get: (_, name) => name }) as MapPalette;
  const layers = styleLayers(names, "en");
  expect(layers.slice(0, 4).map(({ id }) => id)).toEqual(["beyond", "graticule", "frame", "land"]);
  expect(layers.find(({ type }) => type === "background")?.paint).toEqual({ "background-color": "beyond" });
  expect(layers.find(({ id }) => id === "frame")?.paint).toMatchObject({ "fill-color": "water" });
});

test("a place lies beyond the outlines on any side of them; one without a point lies nowhere", () => {
  const at = (lat: number | null, lon: number | null) => [{ lat, lon }];
  expect(anyBeyond(at(-12.05, -77.04))).toBe(true);
  expect(anyBeyond([...at(43.25, 76.93), ...at(13.63, 25.35)])).toBe(true);
  expect(anyBeyond(at(23.81, 90.41))).toBe(false);
  expect(anyBeyond(at(null, null))).toBe(false);
});
