import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { folderOf, readFolder } from "#cli/dataset-folder.ts";
import { pageHtml, pageLanguages } from "#cli/page-html.ts";
import { DESCRIPTOR_FILE, readDescriptor } from "#dataset/read-descriptor.ts";
import type { DatasetMeta } from "#dataset/records.ts";
import type { Language } from "#dataset/vocabulary.ts";
import { pageFolder } from "#site/page-path.ts";

interface Options {
  readonly dir?: string;
  /** The file that the pages are made from; they bear its name. */
  readonly template?: string;
}

/**
 * Makes one page for each language of the dataset in a folder (DATASET, else the shipped one) from a template, `index.html`
 * unless another is named: a build writes `index.html`, `ru/index.html` and so on, and the development server answers at the
 * same places.
 */
export function pagesPlugin({ dir = folderOf(undefined), template = "index.html" }: Options = {}): Plugin[] {
  return [buildPlugin(dir, template), servePlugin(dir, template)];
}

async function metaIn(dir: string): Promise<DatasetMeta> {
  const { meta } = readDescriptor((await readFolder(dir)).get(DESCRIPTOR_FILE));
  if (!meta) throw new Error(`The ${DESCRIPTOR_FILE} in ${dir} has errors.`);
  return meta;
}

function fileOf(language: Language, template: string): string {
  return `${pageFolder(language)}${template}`;
}

function buildPlugin(dir: string, template: string): Plugin {
  return {
    name: `qantar-pages-build-${template}`,
    // A library has no pages: the tests bundle the formatters alone.
    apply: ({ build }, { command }) => command === "build" && !build?.lib,
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const built = bundle[template];
        if (built?.type !== "asset") return this.error(`The build has no ${template}.`);
        const html = String(built.source);
        const meta = await metaIn(dir);
        delete bundle[template];
        for (const language of pageLanguages(meta)) {
          const scripts = Object.values(bundle).flatMap((chunk) =>
            chunk.type === "chunk" && chunk.facadeModuleId?.endsWith(`/i18n/${language}.json`) ? [chunk.fileName] : [],
          );
          const source = pageHtml(html, { meta, language, scripts });
          this.emitFile({ type: "asset", fileName: fileOf(language, template), source });
        }
      },
    },
  };
}

function servePlugin(dir: string, template: string): Plugin {
  return {
    name: `qantar-pages-serve-${template}`,
    apply: "serve",
    configureServer(server) {
      const { base, root } = server.config;
      server.middlewares.use(async (request, response, next) => {
        try {
          const path = new URL(request.url ?? "/", "http://page").pathname;
          const meta = await metaIn(dir);
          const language = pageLanguages(meta).find((one) => {
            const file = `${base}${fileOf(one, template)}`;
            return path === file || path === file.replace(/index\.html$/, "");
          });
          if (language === undefined) return next();
          const source = await readFile(join(root, template), "utf8");
          const html = await server.transformIndexHtml(path, source, request.originalUrl);
          response.setHeader("Content-Type", "text/html; charset=utf-8");
          response.end(pageHtml(html, { meta, language, scripts: [] }));
        } catch (error) {
          next(error);
        }
      });
    },
  };
}
