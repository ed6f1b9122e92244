import type { Map as MapLibreMap } from "maplibre-gl";
import type { Camera } from "#state/view.ts";

/** Where a map looks from now. */
export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { zoom: map.getZoom(), lng, lat };
}
