import wholeWorker from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { MAP_WORKER } from "#features/map/map-worker-file.ts";
import { siteFile } from "#site/site.ts";

/**
 * Where the worker of the map lies. A page without an origin starts it from a `data:` address that holds its text, and no import finds
 * a file from there: it takes the one that is whole in itself.
 */
export function mapWorkerAddress(): string {
  return siteFile(origin === "null" ? wholeWorker : MAP_WORKER);
}
