import { basename, extname } from "node:path";
import { parseSync } from "vite";

/** What a flat map of fills, lines and labels from GeoJSON never is. The files of the map library that make it begin so. */
const NEVER_DRAWN = [
  "globe(?!_utils)",
  "vertical_perspective",
  "terrain(?!_program|_uniform_buffer)",
  "render_to_texture",
  "dem_data",
  "atmosphere",
  "draw_sky",
  "sky(?:_program|\\.fragment|\\.vertex)",
  "circle",
  "heatmap",
  "fill_extrusion",
  "hillshade",
  "color_relief",
  "raster(?!_bounds)",
  "custom",
  "image_source",
  "canvas_source",
  "video_source",
  "vector_tile_source",
  "collision_(?:box|circle|debug)",
  "debug",
  "distance",
  "within",
  "hash",
  "attribution_control",
  "logo_control",
];

const LEFT_OUT = new RegExp(
  `/maplibre-gl(?:/src|-style-spec/dist)/(?:.+/)?(?:draw_|_projection_)?(?:${NEVER_DRAWN.join("|")})[^/]*$`,
);

/** What looks for faults in a style: that of the site is the same for every reader, and looked through while it is developed. */
const CHECKS = /\/maplibre-gl-style-spec\/dist\/validate\//;

/** Scales of the chart library that are cut into years and hours: a chart of the site counts its days as numbers. */
const TIME_SCALES = /\/d3-time(?:-format)?\/dist\/[^/]+$/;

/**
 * Whether a file of the map library makes something that no map of the site is or shows: a globe, a landscape, other kinds of layers and
 * of sources, rules that measure distances, its own credit and address, and what its makers look for faults with; or a file of the
 * chart library something that no chart has.
 */
export function isLeftOut(file: string): boolean {
  return LEFT_OUT.test(file) || CHECKS.test(file) || TIME_SCALES.test(file);
}

/**
 * A module with the same exports as `code`, a file of a library that is left out. Each of them is false where it is asked ("is
 * this layer a heatmap?"), and an error with the name of the file where one is made of it. A shader is an empty text, and a check of
 * a style finds no fault.
 */
export function standInFor(code: string, file: string): string {
  const names = parseSync(file, code).module.staticExports.flatMap(({ entries }) =>
    entries.map(({ exportName }) => exportName.name ?? "default"),
  );
  if (file.includes("/shaders/")) return 'export default "";';
  return `
    function leftOut() {
      if (new.target) throw new Error("The site is built without ${basename(file, extname(file))}.");
      return ${CHECKS.test(file) ? "[]" : "false"};
    }
    export { ${names.map((name) => `leftOut as ${name}`).join(", ")} };`;
}
