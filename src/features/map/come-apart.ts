import { fittedCamera } from "#features/map/fitted-camera.ts";
import type { FrameSubject } from "#features/map/map-frame.ts";
import type { MapHandle } from "#features/map/map-handle.ts";
import type { MapWindow } from "#features/map/map-window.ts";
import { levelAt } from "#features/map/mark-levels.ts";
import { boundsOf } from "#features/map/mercator.ts";
import { cellMembers } from "#model/cells.ts";
import { cellZoom } from "#model/mark-level.ts";

/** Whether the mark of a place stands for no other; if it does, the map goes so near that they come apart. */
export function comeApart(
  handle: Pick<MapHandle, "glide">,
  { subject, window: { camera, box } }: { readonly subject: FrameSubject; readonly window: MapWindow },
  placeId: string,
): boolean {
  const zoom = cellZoom(levelAt(camera.zoom, subject));
  const members = zoom === null ? [] : cellMembers(subject.lookup, zoom, placeId);
  const bounds = members.length > 1 ? boundsOf(members) : null;
  if (!bounds) return true;
  const near = fittedCamera({ bounds, marks: bounds }, box);
  handle.glide({ ...near, zoom: Math.max(near.zoom, camera.zoom + 1) });
  return false;
}
