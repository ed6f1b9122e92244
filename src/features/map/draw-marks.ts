import type { Map as MapLibreMap } from "maplibre-gl";
import { cameraOf } from "#features/map/camera-of.ts";
import { coveredAreas } from "#features/map/covered-areas.ts";
import { type Area, layOutNames, type PlacedName, type Side } from "#features/map/lay-out-names.ts";
import type { MapFrame } from "#features/map/map-frame.ts";
import type { MapOptions } from "#features/map/map-handle.ts";
import type { MapLook } from "#features/map/map-palette.ts";
import { markGrowth } from "#features/map/mark-growth.ts";
import { type MarkName, markNames } from "#features/map/mark-names.ts";
import { marksCanvas } from "#features/map/marks-canvas.ts";
import { projection } from "#features/map/mercator.ts";
import { oncePerFrame } from "#features/map/once-per-frame.ts";
import { markDrawings } from "#features/map/paint-marks.ts";
import { roomTaken } from "#features/map/room-taken.ts";
import { wordWidths } from "#features/map/word-widths.ts";
import type { Camera } from "#state/view.ts";

/** The marks of the map and their names, on a canvas over it: what changes while days are moved does not draw the map anew. */
export interface MarksDrawing {
  readonly draw: (frame: MapFrame) => void;
  readonly recolour: (look: MapLook) => void;
  /** Where marks and names lie, for the map to keep its own labels off them. */
  readonly roomTaken: () => GeoJSON.FeatureCollection;
}

/** Lays the marks over a map and lets them follow its camera. */
export function drawMarks(
  map: MapLibreMap,
  { container, look: first, text, reducedMotion }: Pick<MapOptions, "container" | "look" | "text" | "reducedMotion">,
): MarksDrawing {
  const canvas = marksCanvas(map.getCanvasContainer());
  const sizesAt = markGrowth();
  const growth = oncePerFrame(() => paint());
  const widths = wordWidths();
  let look = first;
  let last: MapFrame | null = null;
  let names: readonly PlacedName<MarkName>[] = [];
  let covered: readonly Area[] = [];
  let sides: ReadonlyMap<string, Side | null> = new Map();
  let box = { width: 0, height: 0 };
  let painted = "";

  function seen(): string {
    return JSON.stringify([cameraOf(map), box, map.getPixelRatio()]);
  }

  function layOut(frame: MapFrame, camera: Camera) {
    const points = markNames(text, projection(camera, box), frame);
    const resting = !frame.moving && !map.isMoving();
    if (resting) covered = coveredAreas(container);
    const placed = layOutNames(points, { ...box, covered }, resting ? undefined : sides);
    // On whole pixels a name stays where it is while its mark grows a little.
    names = map.isMoving() ? placed : placed.map((name) => ({ ...name, x: Math.round(name.x), y: Math.round(name.y) }));
    const found = new Map(names.map(({ named, side }) => [named.id, side]));
    sides = new Map(points.map(({ id }) => [id, found.get(id) ?? null]));
  }

  /** Paints all, or only what changed since. */
  function paint(changes = false) {
    const frame = last;
    if (!frame || box.width === 0) return;
    const camera = cameraOf(map);
    // What is moved by hand follows the hand: it has no motion of its own.
    const still = reducedMotion || frame.moving;
    const sized = frame.marks.map(({ place, count, radius }) => ({ id: place.id, events: count?.total ?? 0, radius }));
    const { shares, growing } = sizesAt(sized, performance.now(), still);
    layOut(frame, camera);
    const drawings = markDrawings({ frame, shares, names, project: projection(camera, box), look, text, widths });
    const sight = seen();
    if (changes && sight === painted) canvas.change(drawings);
    else canvas.paint({ box, ratio: map.getPixelRatio() }, drawings);
    painted = sight;
    if (growing) growth.ask();
  }

  function follow() {
    if (seen() !== painted) paint();
  }

  function typesetAnew() {
    widths.forget();
    paint();
  }

  function measure() {
    box = { width: container.clientWidth, height: container.clientHeight };
    follow();
  }

  measure();
  map.on("resize", measure);
  map.on("render", follow);
  document.fonts.addEventListener("loadingdone", typesetAnew);
  map.once("remove", () => {
    growth.cancel();
    document.fonts.removeEventListener("loadingdone", typesetAnew);
    last = null;
  });

  return {
    draw: (frame) => {
      last = frame;
      // At rest all is painted, whatever the days have left.
      paint(frame.moving);
    },
    recolour: (next) => {
      look = next;
      paint();
    },
    roomTaken: () => roomTaken({ marks: last?.marks ?? [], names, areas: covered }, { camera: cameraOf(map), box }),
  };
}
