import { resolve, sep } from "node:path";
import type { Plugin } from "vite";
import { folderOf, readFolder } from "#cli/dataset-folder.ts";
import { formatIssue, hasError } from "#dataset/issue.ts";
import { readDataset } from "#dataset/read-dataset.ts";
import { encode } from "#dataset/wire.ts";

/** Where the page finds the compiled dataset, from the root of the site. */
export const DATASET_FILE = "data/dataset.json";

/**
 * Compiles the dataset of a folder (DATASET, else the shipped one) for Vite: a build stops with every problem listed,
 * the development server serves it at `/data/dataset.json` and reloads the page when a file of the folder changes.
 */
export function datasetPlugin({ dir = folderOf(undefined) }: { dir?: string } = {}): Plugin[] {
  return [buildPlugin(dir), servePlugin(dir)];
}

async function compile(dir: string): Promise<{ text: string | null; problems: string }> {
  const { dataset, issues } = readDataset(await readFolder(dir));
  const problems = issues.map(formatIssue).join("\n");
  return { text: dataset === null || hasError(issues) ? null : encode(dataset), problems };
}

function buildPlugin(dir: string): Plugin {
  let compiled = "";
  return {
    name: "qantar-dataset-build",
    apply: ({ build }, { command }) => command === "build" && !build?.ssr,
    async buildStart() {
      const { text, problems } = await compile(dir);
      if (text === null) this.error(`The dataset in ${dir} has errors:\n${problems}`);
      if (problems !== "") this.warn(problems);
      compiled = text;
    },
    generateBundle() {
      this.emitFile({ type: "asset", fileName: DATASET_FILE, source: compiled });
    },
  };
}

function servePlugin(dir: string): Plugin {
  const folder = resolve(dir) + sep;
  return {
    name: "qantar-dataset-serve",
    apply: "serve",
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on("all", (_event, file) => {
        if (resolve(file).startsWith(folder)) server.ws.send({ type: "full-reload" });
      });
      server.middlewares.use(`${server.config.base}${DATASET_FILE}`, async (_request, response) => {
        const { text, problems } = await compile(dir).catch((error: unknown) => ({
          text: null,
          problems: String(error),
        }));
        if (problems !== "") server.config.logger.warn(problems);
        response.statusCode = text === null ? 500 : 200;
        response.setHeader("Content-Type", text === null ? "text/plain; charset=utf-8" : "application/json");
        response.end(text ?? problems);
      });
    },
  };
}
