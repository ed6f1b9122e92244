import { GeoJSONSource, type Map as MapLibreMap } from "maplibre-gl";
import type { Language } from "#dataset/vocabulary.ts";
import { inRhythm } from "#features/map/in-rhythm.ts";
import type { MapFrame, MapHandle, MapOptions } from "#features/map/map-handle.ts";
import { addImages, recolourImages } from "#features/map/map-images.ts";
import type { MapLook, MapPalette } from "#features/map/map-palette.ts";
import {
  BUSY,
  CHOSEN,
  COUNTRY_EMPHASIS,
  FIRST_LABEL,
  GROUND,
  MARK_NAMES,
  styleLayers,
} from "#features/map/map-style.ts";
import { markGrowth } from "#features/map/mark-growth.ts";
import { type MarksLayer, marksLayer } from "#features/map/marks-layer.ts";
import { oncePerFrame } from "#features/map/once-per-frame.ts";

const MARKS = "marks";

/** What of the last frame the style holds already. */
interface Held {
  labels: string;
  regions: string;
  countryChosen: boolean;
}

/** So many frames pass from labels to labels while the days are moved: laying them out takes longer than a step. */
const LABEL_FRAMES = 30;

function drawLabels(map: MapLibreMap, frame: MapFrame, held: Held): void {
  const labels = frame.labels();
  const key = JSON.stringify(labels);
  if (key === held.labels) return;
  const source = map.getSource(MARK_NAMES);
  if (source instanceof GeoJSONSource) void source.setData(labels);
  held.labels = key;
}

function drawRegions(map: MapLibreMap, frame: MapFrame, held: Held): void {
  // How many events a region has does not change how it looks: any of them light it.
  const key = JSON.stringify([[...frame.regions.keys()], [...frame.chosenRegions]]);
  if (key !== held.regions) {
    map.removeFeatureState({ source: GROUND });
    for (const id of frame.regions.keys()) {
      map.setFeatureState({ source: GROUND, id }, { [BUSY]: true, [CHOSEN]: frame.chosenRegions.has(id) });
    }
    held.regions = key;
  }
  if (frame.countryChosen !== held.countryChosen) {
    map.setPaintProperty(COUNTRY_EMPHASIS, "line-opacity", frame.countryChosen ? 1 : 0);
    held.countryChosen = frame.countryChosen;
  }
}

type PaintProperty = Parameters<MapLibreMap["setPaintProperty"]>[1];

function recolourStyle(map: MapLibreMap, palette: MapPalette, locale: Language): void {
  for (const { id, paint } of styleLayers(palette, locale)) {
    for (const [property, value] of Object.entries(paint ?? {})) {
      if (property.endsWith("-color")) map.setPaintProperty(id, property as PaintProperty, value);
    }
  }
  recolourImages(map, palette);
}

/**
 * Gives the functions that draw a frame, and that draw in other colours. Frames that come before the style is there are kept;
 * when the style is built anew, as after a lost graphics context, the last frame is drawn again.
 */
export function drawFrames(
  map: MapLibreMap,
  { look: first, locale, reducedMotion }: MapOptions,
): Pick<MapHandle, "draw" | "recolour"> {
  let look = first;
  const sizesAt = markGrowth();
  let layer: MarksLayer | null = null;
  let last: MapFrame | null = null;
  let held: Held = { labels: "", regions: "", countryChosen: false };

  const growth = oncePerFrame(() => {
    if (last) drawMarks(last);
    map.triggerRepaint();
  });
  const labels = inRhythm(
    () => {
      if (last && layer) drawLabels(map, last, held);
    },
    LABEL_FRAMES,
    (work) => requestAnimationFrame(work),
  );
  map.once("remove", growth.cancel);
  map.once("remove", () => {
    last = null;
  });

  function drawMarks(frame: MapFrame) {
    // What is moved by hand follows the hand: it has no motion of its own.
    const { packed, growing } = sizesAt(frame, performance.now(), reducedMotion || frame.moving);
    layer?.update(packed);
    if (growing) growth.ask();
  }

  function draw(frame: MapFrame) {
    last = frame;
    if (!layer) return;
    drawMarks(frame);
    labels(frame.moving);
    drawRegions(map, frame, held);
    map.triggerRepaint();
  }

  function recolour(next: MapLook) {
    look = next;
    if (!layer) return;
    layer.recolour(look.marks);
    recolourStyle(map, look.palette, locale);
  }

  map.on("style.load", () => {
    addImages(map, look.palette);
    layer = marksLayer(MARKS, look.marks);
    if (!map.getLayer(MARKS)) map.addLayer(layer, FIRST_LABEL);
    held = { labels: "", regions: "", countryChosen: false };
    if (last) draw(last);
  });
  return { draw, recolour };
}
