import { type QueryClient, queryOptions, skipToken } from "@tanstack/react-query";
import type { OpenArchive } from "#dataset/open-archive.ts";
import type { Dataset } from "#dataset/records.ts";
import { decode } from "#dataset/wire.ts";
import { fetchFile, lostFile } from "#io/fetch-file.ts";
import { type Progress, readBody } from "#io/read-body.ts";
import { promisedBytes } from "#site/promised-bytes.ts";

const PATH = "data/dataset.json";

async function fetchDataset(signal: AbortSignal, client: QueryClient): Promise<Dataset> {
  const { queryKey } = datasetProgress();
  client.setQueryData(queryKey, null);
  const response = await fetchFile(PATH, signal);
  const bytes = promisedBytes(document.documentElement);
  const onProgress = (told: Progress) => client.setQueryData(queryKey, told);
  const text = await readBody(response, { bytes, onProgress }).catch((error: unknown) => {
    throw signal.aborted ? error : lostFile(PATH, error);
  });
  return decode(text);
}

/** The compiled dataset that the page was built with; it does not change while the page is open. */
export function datasetQuery() {
  return queryOptions({
    queryKey: ["dataset"],
    queryFn: ({ signal, client }) => fetchDataset(signal, client),
    staleTime: Number.POSITIVE_INFINITY,
    retry: 1,
    retryDelay: 500,
    // Without a network the request fails and the page says so; to wait for one would look like loading.
    networkMode: "always",
    refetchOnReconnect: true,
  });
}

/**
 * The archive of a large dataset, null where its events are among its records. Its reader is a file of its own, fetched only
 * where it is needed.
 */
export function archiveQuery({ archive }: Dataset) {
  return queryOptions<OpenArchive | null>({
    queryKey: ["archive"],
    queryFn: async () => {
      if (!archive) return null;
      const { openArchive } = await import("#io/open-archive.ts");
      return openArchive(archive).catch((error: unknown) => {
        throw lostFile("data/event-counts.parquet", error);
      });
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: 1,
    retryDelay: 500,
    networkMode: "always",
    refetchOnReconnect: true,
  });
}

/** How much of it has come: told by the query above, asked of nobody. Null before the first byte. */
export function datasetProgress() {
  return queryOptions<Progress | null>({ queryKey: ["dataset-progress"], queryFn: skipToken });
}
