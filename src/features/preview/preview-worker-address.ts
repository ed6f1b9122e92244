import workerUrl from "#features/preview/preview-worker.ts?worker&url";
import { siteFile } from "#site/site.ts";

/** Where the worker that reads what somebody brought lies. */
export function previewWorkerAddress(): string {
  return siteFile(workerUrl);
}
