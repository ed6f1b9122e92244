import { resolve } from "node:path";
import type { Plugin } from "vite";
import { compressSite } from "#cli/compress-site.ts";

/** Compresses the built site for servers that send compressed files. Comes after all that write into it. */
export function compressedPlugin(): Plugin {
  let site = "";
  let written = false;
  return {
    name: "qantar-compressed",
    apply: ({ build }, { command }) => command === "build" && !build?.lib && !build?.ssr,
    configResolved({ root, build }) {
      site = resolve(root, build.outDir);
    },
    buildStart() {
      written = false;
    },
    writeBundle() {
      written = true;
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        // A build that has failed is closed, too.
        if (written) await compressSite(site);
      },
    },
  };
}
