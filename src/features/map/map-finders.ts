import type { FrameSubject, MapFrame } from "#features/map/map-frame.ts";
import type { MapHandle, ScreenPoint } from "#features/map/map-handle.ts";
import { targetAt } from "#features/map/mark-hit.ts";
import type { Project } from "#features/map/project.ts";

/** Where a place is drawn, in pixels of the map's box. */
export interface Spot extends ScreenPoint {
  readonly radius: number;
}

/** A map with what it shows now. */
export interface Scene {
  readonly handle: MapHandle;
  readonly frame: MapFrame;
}

const LABEL_RADIUS = 10;

/** The mark or the region's label of a place. Null for a place that is not drawn now. */
export function spotIn({ handle, frame }: Scene, subject: FrameSubject, placeId: string): Spot | null {
  const mark = frame.marks.find((one) => one.place.id === placeId);
  if (mark) {
    const { x, y } = handle.project(mark.lng, mark.lat);
    return { x, y, radius: mark.radius };
  }
  const label = frame.regions.has(placeId) ? subject.regionPoints.get(placeId) : undefined;
  if (!label) return null;
  const { x, y } = handle.project(label.lng, label.lat);
  return { x, y, radius: LABEL_RADIUS };
}

/** The place whose mark lies under a point, in pixels of the box that `project` draws in. */
export function markedPlace({ marks }: MapFrame, project: Project, point: ScreenPoint): string | null {
  const targets = marks.map(({ place, lng, lat, radius }) => ({ id: place.id, ...project(lng, lat), radius }));
  return targetAt(targets, point)?.id ?? null;
}

/** The place whose mark, or else whose region, lies under a point. */
export function placeIn({ handle, frame }: Scene, point: ScreenPoint): string | null {
  return markedPlace(frame, handle.project, point) ?? handle.regionAt(point);
}
