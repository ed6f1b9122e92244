import { GeoJSONSource, type Map as MapLibreMap } from "maplibre-gl";
import type { Language } from "#dataset/vocabulary.ts";
import { drawMarks } from "#features/map/draw-marks.ts";
import { ROOM_TAKEN } from "#features/map/label-layers.ts";
import type { MapFrame } from "#features/map/map-frame.ts";
import type { MapHandle, MapOptions } from "#features/map/map-handle.ts";
import { addImages, recolourImages } from "#features/map/map-images.ts";
import type { MapLook, MapPalette } from "#features/map/map-palette.ts";
import { BUSY, CHOSEN, COUNTRY_EMPHASIS, GROUND, styleLayers } from "#features/map/map-style.ts";

/** What of the last frame the style holds already. */
interface Held {
  room: string;
  regions: string;
  countryLit: boolean;
}

function clearRoom(map: MapLibreMap, taken: GeoJSON.FeatureCollection, held: Held): void {
  const key = JSON.stringify(taken);
  if (key === held.room) return;
  const source = map.getSource(ROOM_TAKEN);
  if (source instanceof GeoJSONSource) void source.setData(taken);
  held.room = key;
}

function drawRegions(map: MapLibreMap, frame: MapFrame, held: Held): void {
  // How many events a region has does not change how it looks: any of them light it.
  const regions = [...frame.regions.keys()].map((id) => ({ id, lit: id === frame.hovered || frame.chosen.has(id) }));
  const key = JSON.stringify(regions);
  if (key !== held.regions) {
    map.removeFeatureState({ source: GROUND });
    for (const { id, lit } of regions) map.setFeatureState({ source: GROUND, id }, { [BUSY]: true, [CHOSEN]: lit });
    held.regions = key;
  }
  if (frame.countryLit !== held.countryLit) {
    map.setPaintProperty(COUNTRY_EMPHASIS, "line-opacity", frame.countryLit ? 1 : 0);
    held.countryLit = frame.countryLit;
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
export function drawFrames(map: MapLibreMap, options: MapOptions): Pick<MapHandle, "draw" | "recolour"> {
  let look = options.look;
  let last: MapFrame | null = null;
  let styled = false;
  let held: Held = { room: "", regions: "", countryLit: false };
  const marks = drawMarks(map, options);
  map.once("remove", () => {
    last = null;
  });

  function drawGround(frame: MapFrame) {
    if (!styled) return;
    drawRegions(map, frame, held);
    // Labels are laid out when nothing moves: that takes longer than a step.
    if (!frame.moving && !map.isMoving()) clearRoom(map, marks.roomTaken(), held);
  }

  function draw(frame: MapFrame) {
    last = frame;
    marks.draw(frame);
    drawGround(frame);
  }

  function recolour(next: MapLook) {
    look = next;
    marks.recolour(look);
    if (styled) recolourStyle(map, look.palette, options.text.locale);
  }

  // What is lost with the graphics context comes back with the next `style.load`; until then the style takes no change.
  map.on("webglcontextlost", () => {
    styled = false;
  });
  map.on("style.load", () => {
    styled = true;
    addImages(map, look.palette);
    if (look !== options.look) recolourStyle(map, look.palette, options.text.locale);
    held = { room: "", regions: "", countryLit: false };
    if (last) drawGround(last);
  });
  return { draw, recolour };
}
