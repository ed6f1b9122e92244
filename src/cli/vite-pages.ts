import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { folderOf, readFolder } from "#cli/dataset-folder.ts";
import { pageHtml, pageLanguages } from "#cli/page-html.ts";
import { DATASET_FILE } from "#cli/vite-dataset.ts";
import { DESCRIPTOR_FILE, readDescriptor } from "#dataset/read-descriptor.ts";
import type { DatasetMeta } from "#dataset/records.ts";
import type { Language } from "#dataset/vocabulary.ts";
import { pageFolder } from "#site/page-path.ts";

const TEMPLATE = "index.html";

/**
 * Makes one page for each language of the dataset in a folder (DATASET, else the shipped one) from `index.html`: a build
 * writes `index.html`, `ru/index.html` and so on, and the development server answers at the same places.
 */
export function pagesPlugin({ dir = folderOf(undefined) }: { dir?: string } = {}): Plugin[] {
  return [buildPlugin(dir), servePlugin(dir)];
}

async function metaIn(dir: string): Promise<DatasetMeta> {
  const { meta } = readDescriptor((await readFolder(dir)).get(DESCRIPTOR_FILE));
  if (!meta) throw new Error(`The ${DESCRIPTOR_FILE} in ${dir} has errors.`);
  return meta;
}

/** The parts of our typefaces that each language needs. */
const SCRIPTS: Readonly<Record<Language, readonly string[]>> = {
  en: ["latin"],
  ru: ["latin", "cyrillic"],
  kk: ["latin", "cyrillic", "cyrillic-ext"],
};

function fontsOf(language: Language, files: readonly string[]): string[] {
  return files.filter((file) => SCRIPTS[language].some((script) => new RegExp(`-${script}-\\d00-.*woff2$`).test(file)));
}

function fileOf(language: Language): string {
  return `${pageFolder(language)}${TEMPLATE}`;
}

function buildPlugin(dir: string): Plugin {
  return {
    name: "qantar-pages-build",
    // A library has no pages: the tests bundle the formatters alone.
    apply: ({ build }, { command }) => command === "build" && !build?.lib,
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const template = bundle[TEMPLATE];
        if (template?.type !== "asset") return this.error(`The build has no ${TEMPLATE}.`);
        const html = String(template.source);
        const meta = await metaIn(dir);
        const data = bundle[DATASET_FILE];
        const bytes = data?.type === "asset" ? Buffer.byteLength(data.source) : undefined;
        delete bundle[TEMPLATE];
        for (const language of pageLanguages(meta)) {
          const scripts = Object.values(bundle).flatMap((chunk) =>
            chunk.type === "chunk" && chunk.facadeModuleId?.endsWith(`/i18n/${language}.json`) ? [chunk.fileName] : [],
          );
          const source = pageHtml(html, {
            meta,
            language,
            scripts,
            fonts: fontsOf(language, Object.keys(bundle)),
            ...(bytes === undefined ? {} : { bytes }),
          });
          this.emitFile({ type: "asset", fileName: fileOf(language), source });
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
          const language = pageLanguages(meta).find((one) =>
            [`${base}${pageFolder(one)}`, `${base}${fileOf(one)}`].includes(path),
          );
          if (language === undefined) return next();
          const template = await readFile(join(root, TEMPLATE), "utf8");
          const html = await server.transformIndexHtml(path, template, request.originalUrl);
          response.setHeader("Content-Type", "text/html; charset=utf-8");
          response.end(pageHtml(html, { meta, language, scripts: [] }));
        } catch (error) {
          next(error);
        }
      });
    },
  };
}
