import { queryOptions } from "@tanstack/react-query";
import { fetchFile } from "#io/fetch-file.ts";

/** The files of the offline map as they were read: two TopoJSON files and the names as GeoJSON points. */
export interface BasemapFiles {
  readonly topology: unknown;
  readonly lakes: unknown;
  readonly labels: unknown;
}

async function fetchBasemap(signal: AbortSignal): Promise<BasemapFiles> {
  const [topology, lakes, labels] = await Promise.all(
    ["basemap.json", "lakes.json", "labels.json"].map(async (name) =>
      (await fetchFile(`basemap/${name}`, signal)).json(),
    ),
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
    // Without a network the request fails and the page says so; to wait for one would look like loading.
    networkMode: "always",
    refetchOnReconnect: true,
  });
}
