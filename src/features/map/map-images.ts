import type { Map as MapLibreMap } from "maplibre-gl";
import { MARK_BLOCK, TOWN_DOT } from "#features/map/label-layers.ts";
import { type MapPalette, rgbOf } from "#features/map/map-palette.ts";
import { BLOCK_SIZE } from "#features/map/room-taken.ts";

const RATIO = 3;

/** A ring of one colour filled with another, `size` CSS pixels wide, as raw pixels. */
function ring(size: number, line: string, fill: string): ImageData {
  const side = size * RATIO;
  const image = new ImageData(side, side);
  const [edge, inside] = [rgbOf(line), rgbOf(fill)];
  const outer = side / 2 - 1;
  const inner = outer - RATIO * 1.1;
  for (let index = 0; index < side * side; index++) {
    const far = Math.hypot((index % side) + 0.5 - side / 2, Math.floor(index / side) + 0.5 - side / 2);
    const share = Math.max(0, Math.min(1, far - inner + 0.5));
    const alpha = Math.max(0, Math.min(1, outer - far + 0.5));
    edge.forEach((value, channel) => {
      image.data[index * 4 + channel] = 255 * (value * share + (inside[channel] ?? 0) * (1 - share));
    });
    image.data[index * 4 + 3] = 255 * alpha;
  }
  return image;
}

function townDot(colour: MapPalette): ImageData {
  return ring(7, colour["label-town"], colour.country);
}

/** Adds the two images of the labels: the dot of a town, and a blank that keeps labels off the marks. */
export function addImages(map: MapLibreMap, colour: MapPalette): void {
  if (!map.hasImage(TOWN_DOT)) map.addImage(TOWN_DOT, townDot(colour), { pixelRatio: RATIO });
  if (!map.hasImage(MARK_BLOCK)) map.addImage(MARK_BLOCK, new ImageData(BLOCK_SIZE, BLOCK_SIZE));
}

/** Draws them in other colours. */
export function recolourImages(map: MapLibreMap, colour: MapPalette): void {
  map.updateImage(TOWN_DOT, townDot(colour));
}
