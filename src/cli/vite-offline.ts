import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { afterBuild } from "#cli/after-build.ts";
import { isOffered, keepOffline } from "#cli/keep-offline.ts";
import { SERVICE_WORKER_FILE, SERVICE_WORKER_OFF_FILE } from "#site/offline-site.ts";

/** Each worker by its name in the site, which never changes, as browsers ask for it by that name. */
const WORKERS = [SERVICE_WORKER_FILE, SERVICE_WORKER_OFF_FILE];

/**
 * Builds the worker that answers for a kept site without a network, and the one that ends it. Where nothing is offered, the
 * second stands in place of the first, so that devices which kept an earlier build give it up. Comes after all that write what is
 * kept, and before the frozen copies.
 */
export function offlinePlugin({ offered = isOffered() }: { offered?: boolean } = {}): Plugin[] {
  return [
    workersPlugin(),
    afterBuild("qantar-offline", async (site) => {
      if (offered) await keepOffline(site);
      else await copyFile(join(site, SERVICE_WORKER_OFF_FILE), join(site, SERVICE_WORKER_FILE));
    }),
  ];
}

function workersPlugin(): Plugin {
  return {
    name: "qantar-service-workers",
    apply: ({ build }, { command }) => command === "build" && !build?.lib && !build?.ssr,
    config: () => ({
      build: {
        rolldownOptions: {
          input: Object.fromEntries(WORKERS.map((file) => [file, `src/io/${file.replace(/js$/, "ts")}`])),
          output: { entryFileNames: ({ name }) => (WORKERS.includes(name) ? name : "assets/[name]-[hash].js") },
        },
      },
    }),
    generateBundle(_options, bundle) {
      for (const file of WORKERS) {
        const worker = bundle[file];
        if (worker?.type !== "chunk") this.error(`The build has no ${file}.`);
        if (worker.imports.length + worker.exports.length > 0)
          this.error(`${file} has to be whole in itself, and shares code with ${worker.imports.join(", ")}.`);
      }
    },
  };
}
