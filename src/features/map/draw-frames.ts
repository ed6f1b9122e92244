import { GeoJSONSource, type Map as MapLibreMap } from "maplibre-gl";
import type { MapFrame, MapOptions } from "#features/map/map-handle.ts";
import { addImages } from "#features/map/map-images.ts";
import { COUNTRY_EMPHASIS, FIRST_LABEL, MARK_NAMES } from "#features/map/map-style.ts";
import { type MarksLayer, marksLayer } from "#features/map/marks-layer.ts";

const MARKS = "marks";
const REGIONS = "regions";

/** What of the last frame the style holds already. */
interface Held {
  labelsKey: string;
  regions: string;
  countryChosen: boolean;
}

function drawLabels(map: MapLibreMap, frame: MapFrame, held: Held): void {
  if (frame.labelsKey === held.labelsKey) return;
  const source = map.getSource(MARK_NAMES);
  if (source instanceof GeoJSONSource) void source.setData(frame.labels);
  held.labelsKey = frame.labelsKey;
}

function drawRegions(map: MapLibreMap, frame: MapFrame, held: Held): void {
  const key = JSON.stringify([[...frame.regions], [...frame.chosenRegions]]);
  if (key !== held.regions) {
    map.removeFeatureState({ source: REGIONS });
    for (const [id, events] of frame.regions) {
      map.setFeatureState({ source: REGIONS, id }, { events, chosen: frame.chosenRegions.has(id) });
    }
    held.regions = key;
  }
  if (frame.countryChosen !== held.countryChosen) {
    map.setPaintProperty(COUNTRY_EMPHASIS, "line-opacity", frame.countryChosen ? 1 : 0);
    held.countryChosen = frame.countryChosen;
  }
}

/**
 * Gives the function that draws a frame. Frames that come before the style is there are kept; when the style is built anew,
 * as after a lost graphics context, the last frame is drawn again.
 */
export function drawFrames(map: MapLibreMap, { colours, palette }: MapOptions): (frame: MapFrame) => void {
  let layer: MarksLayer | null = null;
  let last: MapFrame | null = null;
  let held: Held = { labelsKey: "", regions: "", countryChosen: false };

  function draw(frame: MapFrame) {
    last = frame;
    if (!layer) return;
    layer.update(frame.packed);
    drawLabels(map, frame, held);
    drawRegions(map, frame, held);
    map.triggerRepaint();
  }

  map.on("style.load", () => {
    addImages(map, palette["label-town"], palette.country);
    layer = marksLayer(MARKS, colours);
    if (!map.getLayer(MARKS)) map.addLayer(layer, FIRST_LABEL);
    held = { labelsKey: "", regions: "", countryChosen: false };
    if (last) draw(last);
  });
  return draw;
}
