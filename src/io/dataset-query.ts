import { queryOptions } from "@tanstack/react-query";
import type { Dataset } from "#dataset/records.ts";
import { decode } from "#dataset/wire.ts";
import { fetchFile } from "#io/fetch-file.ts";

async function fetchDataset(signal: AbortSignal): Promise<Dataset> {
  const response = await fetchFile("data/dataset.json", signal);
  return decode(await response.text());
}

/** The compiled dataset that the page was built with; it does not change while the page is open. */
export function datasetQuery() {
  return queryOptions({
    queryKey: ["dataset"],
    queryFn: ({ signal }) => fetchDataset(signal),
    staleTime: Number.POSITIVE_INFINITY,
    retry: 1,
    retryDelay: 500,
    // Without a network the request fails and the page says so; to wait for one would look like loading.
    networkMode: "always",
    refetchOnReconnect: true,
  });
}
