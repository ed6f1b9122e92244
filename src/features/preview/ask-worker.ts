import type { Answered, Asked } from "#features/preview/messages.ts";
import type { Progress } from "#features/preview/outcome.ts";
import { previewWorkerAddress } from "#features/preview/preview-worker-address.ts";

type Answer = Exclude<Answered, { readonly progress: Progress }>;

interface Options {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Asks a worker of its own, which ends with its answer or when it is no longer wanted. Rejects where none can be started. */
export function askWorker(asked: Asked, { signal, onProgress }: Options): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(previewWorkerAddress(), { type: "module" });
    signal.addEventListener("abort", () => worker.terminate());
    worker.addEventListener("error", (event) => {
      worker.terminate();
      reject(new Error(event.message));
    });
    worker.addEventListener("message", ({ data }: MessageEvent<Answered>) => {
      if ("progress" in data) return onProgress(data.progress);
      worker.terminate();
      resolve(data);
    });
    worker.postMessage(asked);
  });
}
