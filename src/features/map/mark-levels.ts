import type { FrameSubject } from "#features/map/map-frame.ts";
import { marksAt } from "#features/map/map-places.ts";
import type { MarkLevel } from "#model/mark-level.ts";
import { oncePer } from "#model/once-per.ts";
import type { Camera } from "#state/view.ts";

/** From this zoom on the sites of a city have marks of their own. */
const SITE_ZOOM = 7.5;

/** With more cities than this the map shows cells, until it is near enough to tell them apart. */
const MOST_CITIES = 300;
const LAST_CELL_ZOOM = 8;

/** Whether a map shows so many places that they are gathered into cells, and only those in sight are drawn. */
export function isCrowded({ places }: FrameSubject): boolean {
  return places.points.city.length > MOST_CITIES;
}

/** Where so large a share of the places, and so many, lie on others, they are gathered, too. */
const PILED_SHARE = 0.25;
const LEAST_PILED = 3;

const isPiledIn = oncePer(({ places, lookup }: FrameSubject) => {
  const all = places.points.city.length;
  return all - marksAt(lookup, places, `cells-${LAST_CELL_ZOOM}`).length >= Math.max(LEAST_PILED, all * PILED_SHARE);
});

/** Whether many places lie so near to others that no cell tells them apart: addresses of a town, or one town named from many points. */
export function isPiled(subject: FrameSubject): boolean {
  return isPiledIn(subject);
}

/** So near our own outlines still say something; addresses in a town lie on each other there. */
const OUTLINES_ZOOM = 9;
const STREETS_ZOOM = 13;

/** The nearest zoom of a map: where places are gathered, one at which those of a town come apart. */
export function nearestZoom(subject: FrameSubject): number {
  return isCrowded(subject) || isPiled(subject) ? STREETS_ZOOM : OUTLINES_ZOOM;
}

/** A camera that an address asks for, no nearer than the map goes: beyond that there is nothing to see. */
export function withinReach(camera: Camera | null, subject: FrameSubject): Camera | null {
  return camera && { ...camera, zoom: Math.min(camera.zoom, nearestZoom(subject)) };
}

/** What the marks stand for at a zoom. */
export function levelAt(zoom: number, subject: FrameSubject): MarkLevel {
  if (!isCrowded(subject) && !isPiled(subject)) return zoom >= SITE_ZOOM ? "site" : "city";
  const cells = Math.max(0, Math.floor(zoom));
  return cells <= LAST_CELL_ZOOM ? `cells-${cells}` : "site";
}
