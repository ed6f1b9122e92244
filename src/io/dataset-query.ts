import { queryOptions } from "@tanstack/react-query";
import type { Dataset } from "#dataset/records.ts";
import { decode } from "#dataset/wire.ts";
import { siteFile } from "#site/site.ts";

async function fetchDataset(signal: AbortSignal): Promise<Dataset> {
  const response = await fetch(siteFile("data/dataset.json"), { signal });
  if (!response.ok) throw new Error(`data/dataset.json: ${response.status} ${response.statusText}`);
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
  });
}
