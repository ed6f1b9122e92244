import type { Project } from "#features/map/project.ts";

type Position = GeoJSON.Position;

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** One line; points that fall on the one before are left out, so that a small drawing has a short path. */
function linePath(points: readonly Position[], project: Project): string {
  let path = "";
  let before = "";
  for (const [lng = 0, lat = 0] of points) {
    const { x, y } = project(lng, lat);
    const at = `${round(x)} ${round(y)}`;
    if (at !== before) path += `${path === "" ? "M" : "L"}${at}`;
    before = at;
  }
  return path.includes("L") ? path : "";
}

function ringsPath(rings: readonly Position[][], project: Project): string {
  return rings
    .map((ring) => linePath(ring, project))
    .filter((path) => path !== "")
    .map((path) => `${path}Z`)
    .join("");
}

function geometryPath(geometry: GeoJSON.Geometry | null, project: Project): string {
  switch (geometry?.type) {
    case "LineString":
      return linePath(geometry.coordinates, project);
    case "MultiLineString":
      return geometry.coordinates.map((line) => linePath(line, project)).join("");
    case "Polygon":
      return ringsPath(geometry.coordinates, project);
    case "MultiPolygon":
      return geometry.coordinates.map((rings) => ringsPath(rings, project)).join("");
    case "GeometryCollection":
      return geometry.geometries.map((each) => geometryPath(each, project)).join("");
    default:
      return "";
  }
}

/** Lines and areas as the path of an SVG; points have none. Empty where nothing can be drawn. */
export function geoPath(shape: GeoJSON.GeoJSON, project: Project): string {
  if (shape.type === "FeatureCollection") return shape.features.map((each) => geoPath(each, project)).join("");
  return geometryPath(shape.type === "Feature" ? shape.geometry : shape, project);
}
