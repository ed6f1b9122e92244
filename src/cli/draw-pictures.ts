import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { builtForNode } from "#cli/built-for-node.ts";
import type { Dataset } from "#dataset/records.ts";
import type { Language } from "#dataset/vocabulary.ts";
import type { About } from "#exports/about.ts";
import type { FigureSubject } from "#site/figure-file.ts";

/** The pictures of one language as SVG text. */
export interface Pictures {
  readonly figures: readonly (FigureSubject & { readonly svg: string })[];
  readonly share: string;
}

/** Draws the pictures of a dataset in a language. */
export type DrawPictures = (
  dataset: Dataset,
  options: { readonly language: Language; readonly about: About; readonly basemap: Record<string, unknown> },
) => Pictures;

/** The typefaces of the page whole: the site's own are cut into subsets, among which a drawing would have to choose. */
const FONTS = [
  "@expo-google-fonts/golos-text/400Regular/GolosText_400Regular.ttf",
  "@expo-google-fonts/golos-text/600SemiBold/GolosText_600SemiBold.ttf",
  "@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
];
const WASM = "@resvg/resvg-wasm/index_bg.wasm";

const { resolve } = createRequire(import.meta.url);
let started: Promise<void> | null = null;

/** Builds what draws the pictures, of the page's own components. */
export async function openPictures(): Promise<DrawPictures> {
  const { drawPictures } = await builtForNode("src/pictures.tsx");
  return drawPictures;
}

/** Opens what makes pixels of an SVG text: the same ones on every machine, since it knows no typefaces but those given. */
export async function openRasteriser(): Promise<(svg: string, width: number) => Uint8Array> {
  started ??= readFile(resolve(WASM)).then((wasm) => initWasm(wasm));
  const [fontBuffers] = await Promise.all([Promise.all(FONTS.map((font) => readFile(resolve(font)))), started]);
  return (svg, width) => {
    const drawing = new Resvg(svg, {
      fitTo: { mode: "width", value: width },
      font: { fontBuffers, defaultFontFamily: "Golos Text" },
    });
    return drawing.render().asPng();
  };
}

/** How large a PNG is, in its own pixels. */
export function sizeOfPng({ buffer, byteOffset }: Uint8Array): { readonly width: number; readonly height: number } {
  const header = new DataView(buffer, byteOffset);
  return { width: header.getUint32(16), height: header.getUint32(20) };
}
