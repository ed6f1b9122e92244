import type { BasemapSources } from "#features/map/basemap-sources.ts";
import type { MapFrame } from "#features/map/map-frame.ts";
import type { MapLook } from "#features/map/map-palette.ts";
import type { Bounds } from "#features/map/mercator.ts";
import type { Text } from "#i18n/text.ts";
import type { Camera } from "#state/view.ts";

export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** Why the map cannot be drawn. */
export type MapFault = "webgl" | "code" | "worker" | "slow" | "data" | "lost";

/** How to zoom with a wheel, with the key of this system, and how to move with fingers. */
export interface GestureHints {
  readonly wheel: string;
  readonly wheelOnMac: string;
  readonly touch: string;
}

export interface MapOptions {
  readonly container: HTMLElement;
  readonly sources: BasemapSources;
  readonly look: MapLook;
  readonly camera: Camera;
  /** As near as the map can be seen. */
  readonly maxZoom: number;
  /** As far as the map can be moved. */
  readonly reach: Bounds;
  readonly reducedMotion: boolean;
  readonly text: Text;
  /** The accessible name of the canvas: what it is and which keys move it. */
  readonly label: string;
  /** How to move the map where the wheel and one finger are those of the page around it. */
  readonly gestures: GestureHints;
  /** Whether they are, as the page is now. */
  readonly isCooperative: () => boolean;
  readonly onReady: () => void;
  readonly onFault: (fault: MapFault) => void;
  /** On every frame in which the camera moves. */
  readonly onMove: () => void;
  /** The reader moved the camera and it rests. */
  readonly onRest: (camera: Camera) => void;
  readonly onPoint: (point: ScreenPoint | null) => void;
  readonly onPress: (point: ScreenPoint) => void;
  readonly onResize: () => void;
}

/** The map as the rest of the feature sees it. */
export interface MapHandle {
  readonly draw: (frame: MapFrame) => void;
  /** Draws all of it in other colours, where it stands. */
  readonly recolour: (look: MapLook) => void;
  readonly camera: () => Camera;
  readonly project: (lng: number, lat: number) => ScreenPoint;
  /** The id of the region with events under a point. */
  readonly regionAt: (point: ScreenPoint) => string | null;
  readonly jump: (camera: Camera) => void;
  /** Goes there in a moment, or at once under reduced motion. */
  readonly glide: (camera: Camera) => void;
  /** Shifts what is seen by pixels, and says so to nobody. */
  readonly shift: (by: ScreenPoint) => void;
  readonly zoomBy: (steps: number) => void;
  readonly pointer: (overTarget: boolean) => void;
  /** False while the camera moves, by hand or by itself. */
  readonly isResting: () => boolean;
  readonly destroy: () => void;
}
