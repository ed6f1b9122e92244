import { queryOptions } from "@tanstack/react-query";
import { siteFile } from "#site/site.ts";

/** The files of the offline map as they were read: two TopoJSON files and the names as GeoJSON points. */
export interface BasemapFiles {
  readonly topology: unknown;
  readonly lakes: unknown;
  readonly labels: unknown;
}

async function fetchFile(name: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(siteFile(`basemap/${name}`), { signal });
  if (!response.ok) throw new Error(`basemap/${name}: ${response.status} ${response.statusText}`);
  return response.json();
}

async function fetchBasemap(signal: AbortSignal): Promise<BasemapFiles> {
  const [topology, lakes, labels] = await Promise.all(
    ["basemap.json", "lakes.json", "labels.json"].map((name) => fetchFile(name, signal)),
  );
  return { topology, lakes, labels };
}

/** The outlines and names that the map is drawn from; the same for every dataset. */
export function basemapQuery() {
  return queryOptions({
    queryKey: ["basemap"],
    queryFn: ({ signal }) => fetchBasemap(signal),
    staleTime: Number.POSITIVE_INFINITY,
    retry: 1,
    retryDelay: 500,
  });
}
