import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { folderOf, readFolder } from "#cli/dataset-folder.ts";
import type { DrawPage } from "#cli/draw-pages.ts";
import { type Hoisted, hoistStyles } from "#cli/hoist-styles.ts";
import { pageHeads } from "#cli/page-head.ts";
import { pageHtml, pageLanguages, STILL_ROOT } from "#cli/page-html.ts";
import { sourceIn } from "#cli/read-source.ts";
import { siteFiles } from "#cli/site-files.ts";
import { DESCRIPTOR_FILE, readDescriptor } from "#dataset/read-descriptor.ts";
import type { Dataset, DatasetMeta } from "#dataset/records.ts";
import type { Language } from "#dataset/vocabulary.ts";
import { pageFolder } from "#site/page-path.ts";

const TEMPLATE = "index.html";

interface Options {
  readonly dir?: string;
  /** Opens what draws the pages before their scripts run; without it they are empty until then. */
  readonly drawing?: () => Promise<DrawPage>;
}

/**
 * Makes one page for each language of the dataset in a folder (DATASET, else the shipped one) from `index.html`: a build
 * writes `index.html`, `ru/index.html` and so on, with all that the page shows drawn on it, and the development server
 * answers at the same places.
 */
export function pagesPlugin({ dir = folderOf(undefined), drawing }: Options = {}): Plugin[] {
  return [buildPlugin(dir, drawing), servePlugin(dir)];
}

async function metaIn(dir: string): Promise<DatasetMeta> {
  const { meta } = readDescriptor((await readFolder(dir)).get(DESCRIPTOR_FILE));
  if (!meta) throw new Error(`The ${DESCRIPTOR_FILE} in ${dir} has errors.`);
  return meta;
}

function fileOf(language: Language): string {
  return `${pageFolder(language)}${TEMPLATE}`;
}

function draw(page: DrawPage, dataset: Dataset, language: Language): Hoisted {
  const site = { root: STILL_ROOT, languages: pageLanguages(dataset.meta) };
  const { markup, properties } = page(dataset, { site, language });
  const hoisted = hoistStyles(markup);
  const root = `:root{${properties.map(([name, value]) => `${name}:${value}`).join(";")}}`;
  return { markup: hoisted.markup, css: `${root}\n${hoisted.css}\n` };
}

function buildPlugin(dir: string, drawing: Options["drawing"]): Plugin {
  return {
    name: "qantar-pages-build",
    // A library has no pages, as where the tests bundle the formatters alone; nor has what draws the pages.
    apply: ({ build }, { command }) => command === "build" && !build?.lib && !build?.ssr,
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const template = bundle[TEMPLATE];
        if (template?.type !== "asset") return this.error(`The build has no ${TEMPLATE}.`);
        const html = String(template.source);
        const source = await sourceIn(dir);
        const { dataset } = source;
        const headOf = pageHeads(source);
        const page = await drawing?.();
        delete bundle[TEMPLATE];
        for (const [fileName, text] of siteFiles(source)) this.emitFile({ type: "asset", fileName, source: text });
        for (const language of pageLanguages(dataset.meta)) {
          const scripts = Object.values(bundle).flatMap((chunk) =>
            chunk.type === "chunk" && chunk.facadeModuleId?.endsWith(`/i18n/${language}.json`) ? [chunk.fileName] : [],
          );
          const still = page ? draw(page, dataset, language) : null;
          const styles = still ? [styleFile(language, still.css)] : [];
          for (const fileName of styles) this.emitFile({ type: "asset", fileName, source: still?.css ?? "" });
          const facts = {
            meta: dataset.meta,
            language,
            head: headOf(language),
            scripts,
            styles,
            still: still?.markup ?? "",
          };
          this.emitFile({ type: "asset", fileName: fileOf(language), source: pageHtml(html, facts) });
        }
      },
    },
  };
}

function styleFile(language: Language, css: string): string {
  const hash = createHash("sha256").update(css).digest("base64url").slice(0, 8);
  return `assets/still-${language}-${hash}.css`;
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
          const language = pageLanguages(meta).find((one) =>
            [`${base}${pageFolder(one)}`, `${base}${fileOf(one)}`].includes(path),
          );
          if (language === undefined) return next();
          const template = await readFile(join(root, TEMPLATE), "utf8");
          const html = await server.transformIndexHtml(path, template, request.originalUrl);
          response.setHeader("Content-Type", "text/html; charset=utf-8");
          response.end(pageHtml(html, { meta, language, head: [], scripts: [], styles: [], still: "" }));
        } catch (error) {
          next(error);
        }
      });
    },
  };
}
