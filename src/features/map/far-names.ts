import type { Place } from "#dataset/records.ts";
import { boundsOf } from "#features/map/mercator.ts";

type Points = readonly Pick<Place, "lat" | "lon">[];

/** A name keeps this share of the extent of the marks away from each of them, where its country leaves room. */
const CLEAR = 1 / 5;

/** Names are wide and low: what lies beside one is this much nearer than what lies above it. */
const BESIDE = 0.5;

function nearest([lng = 0, lat = 0]: GeoJSON.Position, points: Points): number {
  let least = Number.POSITIVE_INFINITY;
  for (const point of points) {
    if (point.lat === null || point.lon === null) continue;
    least = Math.min(least, Math.hypot((point.lon - lng) * BESIDE, point.lat - lat));
  }
  return least;
}

function chosen(candidates: readonly GeoJSON.Position[], points: Points, clear: number): GeoJSON.Position {
  const free = candidates.find((at) => nearest(at, points) >= clear);
  return free ?? candidates.reduce((a, b) => (nearest(b, points) > nearest(a, points) ? b : a));
}

/** Names that come with several points to stand on, each at the first of them that the marks leave free. */
export function standingFree(names: readonly GeoJSON.Feature[], marks: Points): GeoJSON.Feature[] {
  const bounds = boundsOf(marks);
  const clear = bounds ? CLEAR * Math.max((bounds[2] - bounds[0]) * BESIDE, bounds[3] - bounds[1]) : 0;
  return names.map((name) => {
    if (name.geometry.type !== "MultiPoint") return name;
    return { ...name, geometry: { type: "Point", coordinates: chosen(name.geometry.coordinates, marks, clear) } };
  });
}
