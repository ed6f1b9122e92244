import type { FrameSubject, MapFrame } from "#features/map/map-frame.ts";
import type { Box } from "#features/map/mercator.ts";
import type { Project } from "#features/map/project.ts";
import type { Camera } from "#state/view.ts";

/** What the parts of the printed map share: all lengths are units of the drawing. */
export interface PrintedDrawing {
  readonly box: Box;
  readonly camera: Camera;
  readonly project: Project;
  readonly subject: FrameSubject;
  readonly frame: MapFrame;
}
