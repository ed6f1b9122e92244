import { BASEMAP_FRAME } from "#dataset/outlines.ts";
import type { Place } from "#dataset/records.ts";
import { type Bounds, boundsOf } from "#features/map/mercator.ts";

/** As far as a flat map of the world goes. */
const NORTHERNMOST = 85;
/** How far apart the lines of a grid may be, in degrees: of the whole world as the first. */
const STEPS = [10, 5, 2, 1, 0.5, 0.2, 0.1] as const;
/** As many steps the places of a story span at least, and as many more are drawn around them. */
const SPANNED = 3;
const AROUND = 9;

function stepsBetween(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step);
  const count = Math.floor(to / step) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => Number(((first + index) * step).toFixed(1)));
}

const [WEST, SOUTH, EAST, NORTH] = BASEMAP_FRAME;

/** The area of the outlines: what is no land in it is water. */
export const FRAME_AREA: GeoJSON.Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [WEST, SOUTH],
      [EAST, SOUTH],
      [EAST, NORTH],
      [WEST, NORTH],
      [WEST, SOUTH],
    ],
  ],
};

function gridOf([west, south, east, north]: Bounds, step: number): GeoJSON.Position[][] {
  return [
    ...stepsBetween(west, east, step).map((lng) => [
      [lng, south],
      [lng, north],
    ]),
    ...stepsBetween(south, north, step).map((lat) => [
      [west, lat],
      [east, lat],
    ]),
  ];
}

const WORLD = gridOf([-180, -NORTHERNMOST, 180, NORTHERNMOST], STEPS[0]);

/**
 * Meridians and parallels of the whole world, and around places that lie close together closer ones, so that their ground is no
 * empty box. They lie below the area of the outlines, and show only where nothing is drawn.
 */
export function graticuleFor(places: readonly Pick<Place, "lat" | "lon">[]): GeoJSON.MultiLineString {
  const bounds = boundsOf(places);
  if (bounds === null) return { type: "MultiLineString", coordinates: WORLD };
  const [west, south, east, north] = bounds;
  const span = Math.max(east - west, north - south);
  const step = STEPS.find((one) => one * SPANNED <= span) ?? STEPS[STEPS.length - 1] ?? STEPS[0];
  const room = AROUND * step;
  const around: Bounds = [
    Math.max(-180, west - room),
    Math.max(-NORTHERNMOST, south - room),
    Math.min(180, east + room),
    Math.min(NORTHERNMOST, north + room),
  ];
  return { type: "MultiLineString", coordinates: step === STEPS[0] ? WORLD : [...WORLD, ...gridOf(around, step)] };
}

/** Whether any of the places has a point beyond the outlines. */
export function anyBeyond(places: readonly Pick<Place, "lat" | "lon">[]): boolean {
  return places.some(
    ({ lat, lon }) => lat !== null && lon !== null && (lon < WEST || lon > EAST || lat < SOUTH || lat > NORTH),
  );
}
