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

/**
 * The latitude of the northernmost edge of an outline within `reach` degrees of a meridian: what stands above it that wide
 * is not crossed by the outline. Null where the outline does not come so near.
 */
export function northernEdge(outline: GeoJSON.Geometry, lng: number, reach = 0): number | null {
  const edges = ringsOf(outline).flatMap((ring) =>
    ring.flatMap((point, index) => {
      const [x = 0, y = 0] = point;
      const within = Math.abs(x - lng) <= reach ? [y] : [];
      const next = ring[index + 1] ?? point;
      return [...within, ...crossing(lng - reach, point, next), ...crossing(lng + reach, point, next)];
    }),
  );
  return edges.length === 0 ? null : Math.max(...edges);
}
