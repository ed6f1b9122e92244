import { readFileSync } from "node:fs";
import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { expect, it, vi } from "vitest";
import { LANGUAGES } from "#dataset/vocabulary.ts";
import { basemapSources } from "#features/map/basemap-sources.ts";
import type { MapPalette } from "#features/map/map-palette.ts";
import { mapStyle } from "#features/map/map-style.ts";

vi.mock("#features/map/map-fonts.ts", () => ({ REGULAR: "Regular", mapFonts: () => ({ Regular: "./regular.woff2" }) }));

const read = (name: string) => JSON.parse(readFileSync(`public/basemap/${name}.json`, "utf8")) as unknown;
const sources = basemapSources({ topology: read("basemap"), lakes: read("lakes"), labels: read("labels"), far: null });
const palette = new Proxy({}, { get: () => "#334455" }) as MapPalette;

// The map of a built site is not looked through for faults: the map library is built without what would do it.
it.each(LANGUAGES)("the style of the map has no fault in %s", (language) => {
  if (!sources) throw new Error("The outlines are not there.");
  const style = mapStyle(sources, palette, language);
  expect(validateStyleMin(style)).toEqual([]);
  expect(validateStyleMin({ ...style, layers: [{ id: "x", type: "fill", source: "nowhere" }] })).not.toEqual([]);
});
