import { queryOptions } from "@tanstack/react-query";
import type { Dataset } from "#dataset/records.ts";
import { fetchFile } from "#io/fetch-file.ts";

/** The files of the offline map as they were read: two TopoJSON files, the names as GeoJSON points, and what lies farther off. */
export interface BasemapFiles {
  readonly topology: unknown;
  readonly lakes: unknown;
  readonly labels: unknown;
  /** Borders and names of the countries that are no neighbours; nothing where the story lies at home. */
  readonly far?: unknown;
}

type Bounds = Dataset["meta"]["map"]["bounds"];

/** What the base map is drawn for: data/basemap/src/settings.js calls it the usual view. */
const HOME: Bounds = [46, 39.5, 88, 56.5];

/** Whether a story reaches beyond the country of the base map and its nearest neighbours: its map has the borders of all. */
export function isFar([west, south, east, north]: Bounds): boolean {
  return west < HOME[0] || south < HOME[1] || east > HOME[2] || north > HOME[3];
}

async function fetchBasemap(far: boolean, signal: AbortSignal): Promise<BasemapFiles> {
  const read = async (name: string) => (await fetchFile(`basemap/${name}`, signal)).json();
  const files = Promise.all(["basemap.json", "lakes.json", "labels.json"].map(read));
  // A map without the borders of others is still a map.
  const others = far ? read("far.json").catch(() => null) : null;
  const [topology, lakes, labels] = await files;
  return { topology, lakes, labels, far: await others };
}

/** The outlines and names that the map of a story is drawn from. */
export function basemapQuery({ dataset }: { readonly dataset: Pick<Dataset, "meta"> }) {
  const far = isFar(dataset.meta.map.bounds);
  return queryOptions({
    queryKey: ["basemap", far],
    queryFn: ({ signal }) => fetchBasemap(far, signal),
    staleTime: Number.POSITIVE_INFINITY,
    retry: 1,
    retryDelay: 500,
    // Without a network the request fails and the page says so; to wait for one would look like loading.
    networkMode: "always",
    refetchOnReconnect: true,
  });
}
