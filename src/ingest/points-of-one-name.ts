import type { IncidentPlace } from "#ingest/incident.ts";
import { listed } from "#ingest/listed.ts";

const MOST_NAMED = 8;

/** Which names have more than one point: each is a place of its own, since no point is moved, and a list of places has the name as often. */
export function pointsOfOneName(places: readonly IncidentPlace[]): string[] {
  const points = new Map<string, { readonly name: string; readonly at: Set<string> }>();
  for (const place of places) {
    if (place.point === null) continue;
    const key = JSON.stringify([place.kind, place.name, place.within]);
    const known = points.get(key) ?? { name: place.name, at: new Set() };
    points.set(key, known);
    known.at.add(`${place.point.lat}, ${place.point.lon}`);
  }
  const shared = [...points.values()].filter(({ at }) => at.size > 1).sort((a, b) => b.at.size - a.at.size);
  if (shared.length === 0) return [];
  const names = shared.map(({ name, at }) => `${name} (${at.size} points)`);
  return [`each point is a place of its own, also where they share a name: ${listed(names, MOST_NAMED)}`];
}
