import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin, Rolldown } from "vite";
import { checksumOf } from "#cli/checksum.ts";
import { folderOf } from "#cli/dataset-folder.ts";
import { type DrawPage, PAGES, type PageName } from "#cli/draw-pages.ts";
import { drawStill, NO_STILL } from "#cli/draw-still.ts";
import { buildName, isOffered } from "#cli/keep-offline.ts";
import { pageFiles } from "#cli/page-files.ts";
import { pageHeads } from "#cli/page-head.ts";
import { type PageFacts, pageHtml, pageLanguages } from "#cli/page-html.ts";
import type { Source } from "#cli/published-data.ts";
import { sourceIn } from "#cli/read-source.ts";
import { framedBy, policyOf } from "#cli/response-headers.mjs";
import { serverFiles } from "#cli/servers/server-files.ts";
import { siteFiles } from "#cli/site-files.ts";
import { DATA_FOLDER } from "#cli/vite-dataset.ts";
import { DESCRIPTOR_FILE, readDescriptor } from "#dataset/read-descriptor.ts";
import type { DatasetMeta } from "#dataset/records.ts";
import type { Language } from "#dataset/vocabulary.ts";
import { datasetFiles } from "#site/dataset-file.ts";
import { pageFolder } from "#site/page-path.ts";

interface Options {
  readonly dir?: string;
  /** Opens what draws the pages before their scripts run; without it they are empty until then. */
  readonly drawing?: () => Promise<DrawPage>;
}

/**
 * Makes the pages of each language of the dataset in a folder (DATASET, else the shipped one) from `index.html` and
 * `embed.html`: a build writes `index.html`, `ru/index.html` and so on, with all that the page shows drawn on it, and the
 * development server answers at the same places.
 */
export function pagesPlugin({ dir = folderOf(undefined), drawing }: Options = {}): Plugin[] {
  return [buildPlugin(dir, drawing), servePlugin(dir)];
}

async function metaIn(dir: string): Promise<DatasetMeta> {
  const { meta } = readDescriptor(await readFile(join(dir, DESCRIPTOR_FILE), "utf8").catch(() => undefined));
  if (!meta) throw new Error(`The ${DESCRIPTOR_FILE} in ${dir} has errors.`);
  return meta;
}

/** The counts of a dataset with many events, as they are published; null for any other. */
async function countsOf({ onDisk }: Source): Promise<ArrayBuffer | null> {
  const file = onDisk?.get("event-counts.parquet");
  if (!file) return null;
  const { buffer, byteOffset, byteLength } = await readFile(file.path);
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}

function fileOf(page: PageName, language: Language): string {
  return `${pageFolder(language)}${page}.html`;
}

/** Takes the templates out of a build, each with its page. */
function takeTemplates(bundle: Rolldown.OutputBundle): [PageName, string][] {
  return PAGES.flatMap((page): [PageName, string][] => {
    const template = bundle[`${page}.html`];
    if (template?.type !== "asset") return [];
    delete bundle[`${page}.html`];
    return [[page, String(template.source)]];
  });
}

/** What a build says of its files with the compiled dataset. */
function checksumsIn(bundle: Rolldown.OutputBundle, meta: DatasetMeta): PageFacts["data"] {
  return datasetFiles(pageLanguages(meta)).flatMap((name) => {
    const file = bundle[`${DATA_FOLDER}${name}`];
    return file?.type === "asset" ? [[name, checksumOf(file.source)] as const] : [];
  });
}

function buildPlugin(dir: string, drawing: Options["drawing"]): Plugin {
  return {
    name: "qantar-pages-build",
    // A library has no pages, as where the tests bundle the formatters alone; nor has what draws the pages.
    apply: ({ build }, { command }) => command === "build" && !build?.lib && !build?.ssr,
    // Before the build proper, which takes away the site that is there, and adds a trace of the bundler to whatever stops it.
    configResolved: () => void framedBy(),
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const templates = takeTemplates(bundle);
        if (templates.length === 0) this.error("The build has no index.html.");
        const source = await sourceIn(dir);
        const { dataset } = source;
        const headOf = pageHeads(source);
        const draw = await drawing?.();
        const counts = await countsOf(source);
        const promised = checksumsIn(bundle, dataset.meta);
        const sums = promised.map(([, { sha256 }]) => sha256);
        const build = isOffered() ? buildName([...Object.keys(bundle), ...sums]) : null;
        for (const [fileName, text] of [...siteFiles(source), ...Object.entries(serverFiles(source))])
          this.emitFile({ type: "asset", fileName, source: text });
        const pages = pageLanguages(dataset.meta).flatMap((language) =>
          templates.map(([page, html]) => ({ page, html, language })),
        );
        for (const { page, html, language } of pages) {
          const still = draw ? await drawStill(draw, dataset, { page, language, counts }) : NO_STILL;
          for (const style of still.styles) this.emitFile({ type: "asset", ...style });
          const files = pageFiles(bundle, { page, language });
          const facts = {
            meta: dataset.meta,
            language,
            policy: policyOf(page === "embed" ? "embed" : "page"),
            head: headOf(language),
            ...files,
            data: promised,
            build,
            styles: [...still.styles.map(({ fileName }) => fileName), ...files.styles],
            still: still.markup,
          };
          this.emitFile({ type: "asset", fileName: fileOf(page, language), source: pageHtml(html, facts) });
        }
      },
    },
  };
}

function servePlugin(dir: string): Plugin {
  return {
    name: "qantar-pages-serve",
    apply: "serve",
    configureServer(server) {
      const { base, root } = server.config;
      server.middlewares.use(async (request, response, next) => {
        try {
          const path = new URL(request.url ?? "/", "http://page").pathname;
          const meta = await metaIn(dir);
          const asked = pageLanguages(meta)
            .flatMap((language) => PAGES.map((page) => ({ page, language })))
            .find(({ page, language }) => {
              const isFolder = page === "index" && path === `${base}${pageFolder(language)}`;
              return isFolder || path === `${base}${fileOf(page, language)}`;
            });
          if (asked === undefined) return next();
          const { page, language } = asked;
          const template = await readFile(join(root, `${page}.html`), "utf8");
          const html = await server.transformIndexHtml(path, template, request.originalUrl);
          response.setHeader("Content-Type", "text/html; charset=utf-8");
          response.end(
            pageHtml(html, {
              meta,
              language,
              policy: null,
              head: [],
              scripts: [],
              fonts: [],
              data: [],
              build: null,
              styles: [],
              still: "",
            }),
          );
        } catch (error) {
          next(error);
        }
      });
    },
  };
}
