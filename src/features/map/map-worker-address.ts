import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { siteFile } from "#site/site.ts";

/** Where the worker of the map lies. */
export function mapWorkerAddress(): string {
  return siteFile(workerUrl);
}
