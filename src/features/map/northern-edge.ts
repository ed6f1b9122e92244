type Ring = readonly GeoJSON.Position[];

function ringsOf(geometry: GeoJSON.Geometry): readonly Ring[] {
  if (geometry.type === "Polygon") return geometry.coordinates;
  return geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : [];
}

/** Where the segment from one point to the next crosses a meridian. */
function crossing(lng: number, [x = 0, y = 0]: GeoJSON.Position, [nextX = 0, nextY = 0]: GeoJSON.Position): number[] {
  const crosses = x <= lng !== nextX <= lng;
  return crosses ? [y + ((lng - x) / (nextX - x)) * (nextY - y)] : [];
}

/** The latitude of the northernmost edge of an outline on a meridian; null where the outline does not reach it. */
export function northernEdge(outline: GeoJSON.Geometry, lng: number): number | null {
  const crossings = ringsOf(outline).flatMap((ring) =>
    ring.flatMap((point, index) => crossing(lng, point, ring[index + 1] ?? point)),
  );
  return crossings.length === 0 ? null : Math.max(...crossings);
}
