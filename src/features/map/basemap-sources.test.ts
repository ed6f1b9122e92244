import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { basemapSources, regionPoints } from "#features/map/basemap-sources.ts";

const read = (name: string) => JSON.parse(readFileSync(`public/basemap/${name}.json`, "utf8")) as unknown;
const files = { topology: read("basemap"), lakes: read("lakes"), labels: read("labels") };

test("every layer of the style has something to draw", () => {
  const sources = basemapSources(files);
  for (const [id, data] of Object.entries(sources ?? {})) {
    const size = data.type === "FeatureCollection" ? data.features.length : 1;
    expect([id, size > 0]).toEqual([id, true]);
  }
});

test("regions are known by id and have a point for their name, and another on their northern edge", () => {
  for (const [id, { lng, lat, edge }] of regionPoints(files)) {
    expect([id, lng > 46 && lng < 88]).toEqual([id, true]);
    expect([id, edge > lat && edge < 56]).toEqual([id, true]);
  }
  expect(regionPoints(files).has("mangystau")).toBe(true);
  expect(regionPoints(null).size).toBe(0);
});

test("files that are not a map are told apart from an empty one", () => {
  expect(basemapSources({ topology: {}, lakes: null, labels: "no" })).toBeNull();
  expect(basemapSources({ ...files, lakes: null, labels: null })).not.toBeNull();
});
