import type { FrameSubject } from "#features/map/map-frame.ts";
import type { MarkLevel } from "#model/mark-level.ts";

/** From this zoom on the sites of a city have marks of their own. */
const SITE_ZOOM = 7.5;

/** With more cities than this the map shows cells, until it is near enough to tell them apart. */
const MOST_CITIES = 300;
const LAST_CELL_ZOOM = 8;

/** Whether a map shows so many places that they are gathered into cells, and only those in sight are drawn. */
export function isCrowded({ places }: FrameSubject): boolean {
  return places.points.city.length > MOST_CITIES;
}

/** What the marks stand for at a zoom. */
export function levelAt(zoom: number, subject: FrameSubject): MarkLevel {
  if (!isCrowded(subject)) return zoom >= SITE_ZOOM ? "site" : "city";
  const cells = Math.max(0, Math.floor(zoom));
  return cells <= LAST_CELL_ZOOM ? `cells-${cells}` : "site";
}
