import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { BASEMAP_FRAME } from "#dataset/outlines.ts";
import type { MapPalette } from "#features/map/map-palette.ts";
import { styleLayers } from "#features/map/map-style.ts";
import { anyBeyond, graticuleFor } from "#features/map/outlines-frame.ts";

test("the frame is the box that the outlines were cut to", () => {
  const reach: readonly number[] = JSON.parse(readFileSync("public/basemap/basemap.json", "utf8")).bbox;
  reach.forEach((side, index) => {
    expect(side).toBeCloseTo(BASEMAP_FRAME[index] ?? 0, 1);
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

test.each([
  { span: 60, step: 10 },
  { span: 7, step: 2 },
  { span: 0.6, step: 0.2 },
  { span: 0, step: 0.1 },
])("a story of $span degrees stands on a grid of $step, three lines across it at least", ({ span, step }) => {
  const places = [-40, -40 + span].map((lon) => ({ lat: -20, lon }));
  const lines = graticuleFor(places).coordinates;
  const meridians = lines.filter(([from, to]) => from?.[0] === to?.[0]).map(([from]) => from?.[0] ?? 0);
  const near = [...new Set(meridians)].filter((lng) => Math.abs(lng + 40) <= 3 * step).sort((a, b) => a - b);
  const gaps = near.slice(1).map((lng, index) => Number((lng - (near[index] ?? 0)).toFixed(1)));
  expect(new Set(gaps)).toEqual(new Set([step]));
});
