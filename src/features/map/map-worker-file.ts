import published from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

/** The file of the map's worker; a build puts one in its place that shares most of its code with the page (`vite-map-library.ts`). */
export const MAP_WORKER = published;
