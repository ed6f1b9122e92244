import type { Plugin } from "vite";
import { afterBuild } from "#cli/after-build.ts";
import { compressSite } from "#cli/compress-site.ts";

/** Compresses the built site for servers that send compressed files. Comes after all that write into it. */
export function compressedPlugin(): Plugin {
  return afterBuild("qantar-compressed", compressSite);
}
