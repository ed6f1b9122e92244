import { describe, expect, it } from "vitest";
import { isLeftOut, standInFor } from "#cli/library-parts.ts";

const SOURCES = "node_modules/maplibre-gl/src";
const HEATMAP = `${SOURCES}/style/style_layer/heatmap_style_layer.ts`;

async function exportsOf(code: string): Promise<Record<string, unknown>> {
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

describe("isLeftOut: the parts of the libraries that no map and no chart of the site draws", () => {
  it.each([
    "geo/projection/globe_transform.ts",
    "geo/projection/vertical_perspective_projection.ts",
    "shaders/glsl/_projection_globe.vertex.glsl.g.ts",
    "shaders/glsl/raster.fragment.glsl.g.ts",
    "webgl/draw/draw_heatmap.ts",
    "render/terrain.ts",
    "source/vector_tile_source.ts",
    "ui/hash.ts",
    "webgl/draw/draw_sky.ts",
  ])("leaves out %s", (file) => {
    expect(isLeftOut(`/a/folder/${SOURCES}/${file}`)).toBe(true);
  });

  it.each([
    "geo/projection/mercator_transform.ts",
    "geo/projection/globe_utils.ts",
    "source/vector_tile_worker_source.ts",
    "symbol/collision_index.ts",
    "shaders/glsl/symbol_sdf.vertex.glsl.g.ts",
    "style/sky.ts",
    "ui/map.ts",
    "webgl/draw/draw_line.ts",
    "webgl/program/terrain_program.ts",
  ])("keeps %s", (file) => {
    expect(isLeftOut(`/a/folder/${SOURCES}/${file}`)).toBe(false);
  });

  it("leaves out rules for styles that measure distances, and keeps the others", () => {
    const rules = "/a/folder/node_modules/@maplibre/maplibre-gl-style-spec/dist/expression/definitions";
    expect(isLeftOut(`${rules}/within.mjs`)).toBe(true);
    expect(isLeftOut(`${rules}/match.mjs`)).toBe(false);
  });

  it("leaves out scales that are cut into hours, and keeps those of numbers", () => {
    expect(isLeftOut("/a/folder/node_modules/d3-time-format/dist/d3-time-format.mjs")).toBe(true);
    expect(isLeftOut("/a/folder/node_modules/d3-time/dist/d3-time.mjs")).toBe(true);
    expect(isLeftOut("/a/folder/node_modules/d3-scale/dist/d3-scale.mjs")).toBe(false);
  });

  it("leaves files of other packages alone", () => {
    expect(isLeftOut("/a/folder/node_modules/other/src/terrain.ts")).toBe(false);
  });
});

describe("standInFor: what is in the place of a part that is left out", () => {
  const CODE = `
    export class HeatmapStyleLayer {}
    export const isHeatmapStyleLayer = (layer) => layer.type === "heatmap", KEY = "heatmap";
    function inner() {}
    export { inner as outer };
    export default 3;`;

  it("has every export of the file", async () => {
    expect(Object.keys(await exportsOf(standInFor(CODE, HEATMAP))).sort()).toEqual(
      ["HeatmapStyleLayer", "KEY", "default", "isHeatmapStyleLayer", "outer"].sort(),
    );
  });

  it("says of nothing that it is such a thing", async () => {
    const { isHeatmapStyleLayer } = await exportsOf(standInFor(CODE, HEATMAP));
    expect((isHeatmapStyleLayer as (layer: object) => unknown)({ type: "line" })).toBeFalsy();
  });

  it("names the part where one is made of it", async () => {
    const { HeatmapStyleLayer } = await exportsOf(standInFor(CODE, HEATMAP));
    expect(() => new (HeatmapStyleLayer as new () => object)()).toThrow(
      "The site is built without heatmap_style_layer.",
    );
  });

  it("finds no fault in a style", async () => {
    const file = "node_modules/@maplibre/maplibre-gl-style-spec/dist/validate/validate_layer.mjs";
    expect(isLeftOut(`/a/folder/${file}`)).toBe(true);
    const { validateLayer } = await exportsOf(standInFor("export function validateLayer() {}", file));
    expect((validateLayer as () => unknown)()).toEqual([]);
  });

  it("is no text at all in the place of a shader", async () => {
    const shader = standInFor('export default "void main() {}";', `${SOURCES}/shaders/glsl/sky.vertex.glsl.g.ts`);
    expect((await exportsOf(shader)).default).toBe("");
  });
});
