import { type QueryClient, queryOptions, skipToken } from "@tanstack/react-query";
import { DatasetError } from "#dataset/dataset-error.ts";
import type { OpenArchive } from "#dataset/open-archive.ts";
import type { Dataset } from "#dataset/records.ts";
import type { Language } from "#dataset/vocabulary.ts";
import { decode } from "#dataset/wire.ts";
import { fetchCode } from "#io/fetch-code.ts";
import { fetchFile, lostFile } from "#io/fetch-file.ts";
import { type Progress, readBody } from "#io/read-body.ts";
import { datasetFile, type Prose } from "#site/dataset-file.ts";
import { isPromised, promisedData } from "#site/promised-data.ts";

const COUNTS = "data/event-counts.parquet";

type Fetching = { readonly prose: Prose; readonly signal: AbortSignal; readonly client: QueryClient };

async function fetchDataset({ prose, signal, client }: Fetching): Promise<Dataset> {
  const file = datasetFile(prose);
  const path = `data/${file}`;
  const { queryKey } = datasetProgress();
  const onProgress = (told: Progress) => client.setQueryData(queryKey, told);
  const promised = promisedData(document.documentElement, file);
  const read = async (cache: RequestCache) => {
    client.setQueryData(queryKey, null);
    const response = await fetchFile(path, signal, cache);
    return readBody(response, { bytes: promised?.bytes ?? null, onProgress }).catch((error: unknown) => {
      throw signal.aborted ? error : lostFile(path, error);
    });
  };
  const text = await read("default");
  if (promised === null || (await isPromised(text, promised))) return decode(text);
  // A copy that the browser kept may be older than the page.
  const anew = await read("reload");
  const dataset = decode(anew);
  if (await isPromised(anew, promised)) return dataset;
  throw new DatasetError("altered", `${path} is not the file of ${promised.bytes} bytes, SHA-256 ${promised.sha256}.`);
}

/** Whether the dataset has no other prose than that: the file with all of it is the same. */
function isAllThereIs(prose: Prose): boolean {
  const [own, all] = ([prose, "all"] as const).map((one) => promisedData(document.documentElement, datasetFile(one)));
  return own !== null && own?.sha256 === all?.sha256;
}

/** The compiled dataset that the page was built with, its prose in one language or in all; it does not change while the page is open. */
export function datasetQuery(asked: Prose) {
  const prose = isAllThereIs(asked) ? "all" : asked;
  return queryOptions({
    queryKey: ["dataset", prose],
    queryFn: ({ signal, client }) => fetchDataset({ prose, signal, client }),
    staleTime: Number.POSITIVE_INFINITY,
    // What came and is no use was fetched anew already.
    retry: (failures, error) => failures < 1 && !(error instanceof DatasetError),
    retryDelay: 500,
    // Without a network the request fails and the page says so; to wait for one would look like loading.
    networkMode: "always",
    refetchOnReconnect: true,
  });
}

/** The prose that a page in a language needs: all of it is of use in each, and is not fetched again in parts. */
export function proseFor(language: Language, client: QueryClient): Prose {
  return client.getQueryData(datasetQuery("all").queryKey) === undefined ? language : "all";
}

/**
 * The archive of a large dataset, null where its events are among its records. Its reader is a file of its own, fetched only
 * where it is needed.
 */
export function archiveQuery({ archive }: Dataset) {
  return queryOptions<OpenArchive | null>({
    queryKey: ["archive"],
    queryFn: async ({ signal }) => {
      if (!archive) return null;
      const { openArchive } = await fetchCode(() => import("#io/open-archive.ts"));
      return openArchive(archive).catch(async (error: Error) => {
        // A worker hands over the name of an error and its message, nothing else: why a file did not come is asked again.
        if (error.name === "DatasetError") throw new DatasetError("damaged", error.message);
        const answer = await fetchFile(COUNTS, signal);
        void answer.body?.cancel();
        throw lostFile(COUNTS, error);
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
