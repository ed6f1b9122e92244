import type { Answered, Asked } from "#features/preview/messages.ts";
import { PreviewFault } from "#features/preview/preview-fault.ts";
import { readBrought } from "#features/preview/read-brought.ts";
import { zipped } from "#features/preview/unpack.ts";

/** Where the reading of files happens, so that the page goes on; it asks the network for nothing. */
function answer(answered: Answered): void {
  postMessage(answered);
}

addEventListener("message", async ({ data }: MessageEvent<Asked>) => {
  try {
    if ("pack" in data) return answer({ packed: new Uint8Array(zipped(data.pack.files, data.pack.folder)) });
    answer({ outcome: await readBrought(data.read, (progress) => answer({ progress })) });
  } catch (error) {
    const said =
      error instanceof PreviewFault ? error.said : { kind: "reader" as const, file: "", detail: String(error) };
    answer({ fault: said });
  }
});
