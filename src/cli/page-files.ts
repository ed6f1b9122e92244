import type { Rolldown } from "vite";
import type { PageName } from "#cli/draw-pages.ts";
import type { Language } from "#dataset/vocabulary.ts";

const SUBSETS: Readonly<Record<Language, readonly string[]>> = {
  en: ["latin"],
  ru: ["latin", "cyrillic"],
  kk: ["latin", "cyrillic", "cyrillic-ext"],
};

const OPENERS: Readonly<Record<PageName, string>> = { index: "/app/open-dashboard.ts", embed: "/app/open-embed.ts" };

interface Which {
  readonly page: PageName;
  readonly language: Language;
}

/** The files of a build that one page in one language needs, as paths from the root of the site. */
export interface PageFiles {
  /** What takes over from the drawing of the page, and its words: asked for once somebody wants it. */
  readonly scripts: readonly string[];
  /** What the drawing looks like. */
  readonly styles: readonly string[];
  /** What its language is set in. */
  readonly fonts: readonly string[];
}

/** Finds the files of a page in what a build has bundled. */
export function pageFiles(bundle: Rolldown.OutputBundle, { page, language }: Which): PageFiles {
  const chunks = withImports(bundle, chunkOf(bundle, OPENERS[page]));
  const words = chunkOf(bundle, `/i18n/${language}.json`);
  return {
    scripts: [...chunks, ...words].map(({ fileName }) => fileName),
    styles: [...new Set(chunks.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]))],
    fonts: Object.keys(bundle).filter((file) => {
      const [, subset] = /-(latin|cyrillic|cyrillic-ext)-\d+-normal-[^/]*\.woff2$/.exec(file) ?? [];
      return subset !== undefined && SUBSETS[language].includes(subset);
    }),
  };
}

function chunkOf(bundle: Rolldown.OutputBundle, module: string): readonly Rolldown.OutputChunk[] {
  return Object.values(bundle).flatMap((file) =>
    file.type === "chunk" && file.facadeModuleId?.endsWith(module) ? [file] : [],
  );
}

/** Chunks and all that they import, what is imported before what imports it. */
function withImports(
  bundle: Rolldown.OutputBundle,
  chunks: readonly Rolldown.OutputChunk[],
): readonly Rolldown.OutputChunk[] {
  const found = new Set<Rolldown.OutputChunk>();
  for (const chunk of chunks) {
    const imported = chunk.imports.flatMap((name) => {
      const file = bundle[name];
      return file?.type === "chunk" ? [file] : [];
    });
    for (const one of [...withImports(bundle, imported), chunk]) found.add(one);
  }
  return [...found];
}
