import { extname, resolve, sep } from "node:path";
import type { Plugin } from "vite";
import { folderOf } from "#cli/dataset-folder.ts";
import { publishedData } from "#cli/published-data.ts";
import { readSource } from "#cli/read-source.ts";
import { formatIssue } from "#dataset/issue.ts";

/** Where everything that is published of the dataset lies, from the root of the site. */
const DATA_FOLDER = "data/";
/** Where the page finds the compiled dataset, from the root of the site. */
export const DATASET_FILE = `${DATA_FOLDER}dataset.json`;

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  json: "application/json",
  geojson: "application/geo+json",
  jsonld: "application/ld+json",
  csv: "text/csv; charset=utf-8",
};

/**
 * Publishes the dataset of a folder (DATASET, else the shipped one) under `data/`: a build stops with every problem listed,
 * the development server answers with the same files as they are now, and reloads the page when one of the folder changes.
 */
export function datasetPlugin({ dir = folderOf(undefined) }: { dir?: string } = {}): Plugin[] {
  return [buildPlugin(dir), servePlugin(dir)];
}

async function publish(dir: string): Promise<{ published: ReadonlyMap<string, string> | null; problems: string }> {
  const { source, issues } = await readSource(dir);
  return { published: source && publishedData(source), problems: issues.map(formatIssue).join("\n") };
}

function buildPlugin(dir: string): Plugin {
  let written: ReadonlyMap<string, string> = new Map();
  return {
    name: "qantar-dataset-build",
    apply: ({ build }, { command }) => command === "build" && !build?.ssr,
    async buildStart() {
      const { published, problems } = await publish(dir);
      if (published === null) return this.error(`The dataset in ${dir} has errors:\n${problems}`);
      if (problems !== "") this.warn(problems);
      written = published;
    },
    generateBundle() {
      for (const [path, source] of written) {
        this.emitFile({ type: "asset", fileName: `${DATA_FOLDER}${path}`, source });
      }
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
      server.middlewares.use(`${server.config.base}${DATA_FOLDER}`, async (request, response, next) => {
        const path = new URL(request.url ?? "/", "http://page").pathname.slice(1);
        const { published, problems } = await publish(dir).catch((error: unknown) => ({
          published: null,
          problems: String(error),
        }));
        if (problems !== "") server.config.logger.warn(problems);
        const text = published === null ? problems : published.get(path);
        if (text === undefined) return next();
        response.statusCode = published === null ? 500 : 200;
        response.setHeader(
          "Content-Type",
          (published && CONTENT_TYPES[extname(path).slice(1)]) ?? "text/plain; charset=utf-8",
        );
        response.end(text);
      });
    },
  };
}
