import { heldCamera } from "#features/map/fitted-camera.ts";
import type { FrameSubject } from "#features/map/map-frame.ts";
import { nearestZoom } from "#features/map/mark-levels.ts";
import { type Box, fromPixels } from "#features/map/mercator.ts";
import { storyOf } from "#features/map/story.ts";
import { worldSize } from "#model/mercator.ts";
import type { Camera } from "#state/view.ts";

/** A way in pixels, or a point of a box from its top left corner. */
export interface Pixels {
  readonly x: number;
  readonly y: number;
}

/** What a drawing of the map shows: the subject under a camera, in a box. */
export interface Shown {
  readonly subject: FrameSubject;
  readonly camera: Camera;
  readonly box: Box;
}

/** The camera after the ground was dragged by so many pixels, as far as the map goes. */
export function draggedCamera({ subject, camera, box }: Shown, by: Pixels): Camera {
  const centre = { x: box.width / 2 - by.x, y: box.height / 2 - by.y };
  return heldCamera({ zoom: camera.zoom, ...fromPixels(centre, camera, box) }, storyOf(subject), box);
}

/** The camera by so many steps of the zoom nearer, as far as the map goes; what lies at a point of the box stays there. */
export function zoomedCamera({ subject, camera, box }: Shown, by: number, at: Pixels): Camera {
  const zoom = Math.min(camera.zoom + by, nearestZoom(subject));
  const share = 1 - worldSize(camera.zoom) / worldSize(zoom);
  const [x, y] = [box.width / 2, box.height / 2];
  const centre = { x: x + (at.x - x) * share, y: y + (at.y - y) * share };
  return heldCamera({ zoom, ...fromPixels(centre, camera, box) }, storyOf(subject), box);
}
