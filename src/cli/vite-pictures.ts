import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { folderOf } from "#cli/dataset-folder.ts";
import { type DrawPictures, openRasteriser, sizeOfPng } from "#cli/draw-pictures.ts";
import { shareImage } from "#cli/page-head.ts";
import { pageLanguages } from "#cli/page-html.ts";
import { aboutPublished } from "#cli/published-data.ts";
import { sourceIn } from "#cli/read-source.ts";
import { type FigureHeights, figureFile, figureWidth, HEIGHTS_FILE } from "#site/figure-file.ts";

interface Options {
  readonly dir?: string;
  readonly drawing: () => Promise<DrawPictures>;
}

/** How many pixels a drawing gets, to be sharp on a page, and on the better screen of a phone. A print desk takes the SVG. */
const SHARP = { page: 1.5, phone: 2 } as const;
const WIDEST_PHONE = 480;
const BASEMAP = { topology: "basemap.json", lakes: "lakes.json", labels: "labels.json", far: "far.json" };

/**
 * Draws each metric that has claims as a picture that stands alone, `figures/<metric>-<language>.svg` and `.png`, each of its
 * populations where it has several as `figures/<metric>.<population>-<language>`, where its accounts part as
 * `figures/disagreements.<metric>-<language>`, and for each language the picture that other sites show beside a link.
 * `figures/heights.json` says how high they are. The same data and code give the same bytes.
 */
export function picturesPlugin({ dir = folderOf(undefined), drawing }: Options): Plugin {
  let publicDir = "";
  return {
    name: "qantar-pictures",
    apply: ({ build }, { command }) => command === "build" && !build?.lib && !build?.ssr,
    configResolved: (config) => {
      publicDir = config.publicDir;
    },
    async generateBundle() {
      const source = await sourceIn(dir);
      const about = aboutPublished(source);
      const [draw, rasterise, basemap] = await Promise.all([drawing(), openRasteriser(), basemapIn(publicDir)]);
      const emit = (fileName: string, content: string | Uint8Array) =>
        this.emitFile({ type: "asset", fileName, source: content });
      const heights: Record<string, number> = {};
      for (const language of pageLanguages(source.dataset.meta)) {
        const { figures, share } = draw(source.dataset, { language, about, basemap });
        for (const { svg, ...subject } of figures) {
          const file = figureFile(subject, language);
          emit(`${file}.svg`, svg);
          const width = figureWidth(subject);
          const sharp = width > WIDEST_PHONE ? SHARP.page : SHARP.phone;
          const pixels = rasterise(svg, width * sharp);
          emit(`${file}.png`, pixels);
          heights[file] = Math.round(sizeOfPng(pixels).height / sharp);
        }
        const { path, width, height } = shareImage(language);
        emit(path, rasterise(share, width));
        heights[figureFile(null, language)] = height;
      }
      emit(HEIGHTS_FILE, `${JSON.stringify(heights satisfies FigureHeights)}\n`);
    },
  };
}

async function basemapIn(publicDir: string): Promise<Record<string, unknown>> {
  const files = Object.entries(BASEMAP).map(async ([name, file]) => {
    return [name, JSON.parse(await readFile(join(publicDir, "basemap", file), "utf8"))] as const;
  });
  return Object.fromEntries(await Promise.all(files));
}
