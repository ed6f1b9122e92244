import { resolve } from "node:path";
import type { Plugin } from "vite";

/**
 * A plugin that works on the folder of the built site once all of it is written: in the order of the plugins, after the build of the
 * pages alone, and not after one that failed.
 * @param work is given the absolute path of that folder, and what tells the person who builds something
 */
export function afterBuild(
  name: string,
  work: (site: string, tell: (message: string) => void) => Promise<void>,
): Plugin {
  let site = "";
  let written = false;
  return {
    name,
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
        if (written) await work(site, (message) => this.info(message));
      },
    },
  };
}
