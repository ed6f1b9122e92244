import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { basemapSources, labelsOf, regionPoints } from "#features/map/basemap-sources.ts";

const read = (name: string) => JSON.parse(readFileSync(`public/basemap/${name}.json`, "utf8")) as unknown;
const files = { topology: read("basemap"), lakes: read("lakes"), labels: read("labels"), far: read("far") };

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

test("a map of a story farther off has the borders and names of all countries, each name once; one at home has those of neighbours", () => {
  const { far: _, ...home } = files;
  const countries = (of: typeof home) =>
    labelsOf(of, [])
      .features.filter(({ properties }) => properties?.kind === "country")
      .map(({ properties }) => properties?.id);
  expect(countries(home)).toHaveLength(7);
  const all = countries(files);
  expect(all).toEqual(expect.arrayContaining(["bangladesh", "india", "myanmar", "sudan", "kyrgyzstan"]));
  expect(new Set(all).size).toBe(all.length);
  for (const { geometry } of labelsOf(files, []).features) expect(geometry.type).toBe("Point");
  expect(basemapSources(home)?.far_borders).toEqual({ type: "FeatureCollection", features: [] });
});
