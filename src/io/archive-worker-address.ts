import workerUrl from "#io/archive-worker.ts?worker&url";
import { siteFile } from "#site/site.ts";

/** Where the worker that reads an archive lies. */
export function archiveWorkerAddress(): string {
  return siteFile(workerUrl);
}
