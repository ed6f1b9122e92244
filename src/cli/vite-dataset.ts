import type { IncomingMessage, ServerResponse } from "node:http";
import { basename, dirname, extname, join, resolve, sep } from "node:path";
import sirv from "sirv";
import type { Plugin } from "vite";
import { folderOf, requireFolder } from "#cli/dataset-folder.ts";
import { type Content, type FileOnDisk, isHeld, writeContent } from "#cli/file-on-disk.ts";
import { publishedData } from "#cli/published-data.ts";
import { readSource } from "#cli/read-source.ts";
import { errorsFirst, formatIssue } from "#dataset/issue.ts";

/** Where everything that is published of the dataset lies, from the root of the site. */
export const DATA_FOLDER = "data/";

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  json: "application/json",
  geojson: "application/geo+json",
  jsonld: "application/ld+json",
  csv: "text/csv; charset=utf-8",
  zip: "application/zip",
};

/**
 * Publishes the dataset of a folder (DATASET, else the shipped one) under `data/`: a build stops with every problem listed,
 * the development server answers with the same files as they are now (of a dataset with many events after minutes, at first), and
 * reloads the page when one of the folder changes.
 */
export function datasetPlugin({ dir = folderOf(undefined) }: { dir?: string } = {}): Plugin[] {
  return [buildPlugin(dir), servePlugin(dir)];
}

async function publish(dir: string): Promise<{ published: ReadonlyMap<string, Content> | null; problems: string }> {
  const { source, issues } = await readSource(dir);
  return { published: source && publishedData(source), problems: errorsFirst(issues).map(formatIssue).join("\n") };
}

function brokenWords(dir: string, problems: string): string {
  return `The dataset in ${dir} has errors:\n${problems}`;
}

function buildPlugin(dir: string): Plugin {
  let written: ReadonlyMap<string, Content> = new Map();
  return {
    name: "qantar-dataset-build",
    apply: ({ build }, { command }) => command === "build" && !build?.ssr,
    async buildStart() {
      const { published, problems } = await publish(dir);
      if (published === null) return this.error(brokenWords(dir, problems));
      if (problems !== "") this.warn(problems);
      written = published;
    },
    generateBundle() {
      for (const [path, content] of written) {
        if (isHeld(content)) {
          this.emitFile({ type: "asset", fileName: `${DATA_FOLDER}${path}`, source: content });
        }
      }
    },
    // What is too large to be held goes from disk to disk.
    async writeBundle({ dir: site = "" }) {
      for (const [path, content] of written) {
        if (!isHeld(content)) await writeContent(join(site, DATA_FOLDER, path), content);
      }
    },
  };
}

function servePlugin(dir: string): Plugin {
  const folder = resolve(dir) + sep;
  return {
    name: "qantar-dataset-serve",
    apply: "serve",
    async configureServer(server) {
      await requireFolder(dir);
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
        // Over the page, where whoever works on the tables looks.
        if (published === null)
          server.ws.send({ type: "error", err: { message: brokenWords(dir, problems), stack: "" } });
        const content = published === null ? problems : published.get(path);
        if (content === undefined) return next();
        if (!isHeld(content)) return serveFile(content, request, response);
        response.statusCode = published === null ? 500 : 200;
        response.setHeader(
          "Content-Type",
          (published && CONTENT_TYPES[extname(path).slice(1)]) ?? "text/plain; charset=utf-8",
        );
        response.end(content);
      });
    },
  };
}

/** Answers with a file, or with the part of it that is asked for. */
function serveFile({ path }: FileOnDisk, request: IncomingMessage, response: ServerResponse): void {
  request.url = `/${basename(path)}`;
  sirv(dirname(path), { dev: true })(request, response, () => {
    response.statusCode = 404;
    response.end();
  });
}
