import { DEFAULT_AREA } from "#ingest/about-file.ts";
import type { IncidentPlace } from "#ingest/incident.ts";
import { listed } from "#ingest/listed.ts";

const MOST_NAMED = 8;

/**
 * What a report says of places that are not as their file has them: towns without coordinates, which places.csv can only hold as
 * regions, and the country that is made up where none is named.
 */
export function placesTold(places: Iterable<IncidentPlace>, area: string): string[] {
  const towns = new Set<string>();
  let homeless = false;
  for (const { kind, name, within, pointless = false } of places) {
    if (pointless) towns.add(name);
    if (kind !== "country" && kind !== "abroad" && (within[0] ?? "") === "") homeless = true;
  }
  return [
    ...(towns.size === 0
      ? []
      : [
          `towns without coordinates, which places.csv calls regions (without an outline, beside the map), since a town needs a point there: ${listed([...towns], MOST_NAMED)}; name columns of coordinates in the mapping, or write kind city, lat and lon into places.csv`,
        ]),
    ...(homeless && area === DEFAULT_AREA
      ? [`no country is named, so places lie in one called “${DEFAULT_AREA}”; --area NAME calls it by its name`]
      : []),
  ];
}
