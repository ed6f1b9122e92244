import type { Rolldown } from "vite";
import type { Language } from "#dataset/vocabulary.ts";

const SUBSETS: Readonly<Record<Language, readonly string[]>> = {
  en: ["latin"],
  ru: ["latin", "cyrillic"],
  kk: ["latin", "cyrillic", "cyrillic-ext"],
};

/** The files of a build that the page of one language needs at once and others may not: its words, and what it is set in. */
export function languageFiles(bundle: Rolldown.OutputBundle, language: Language) {
  const scripts = Object.values(bundle).flatMap((chunk) =>
    chunk.type === "chunk" && chunk.facadeModuleId?.endsWith(`/i18n/${language}.json`) ? [chunk.fileName] : [],
  );
  const fonts = Object.keys(bundle).filter((file) => {
    const [, subset] = /-(latin|cyrillic|cyrillic-ext)-\d+-normal-[^/]*\.woff2$/.exec(file) ?? [];
    return subset !== undefined && SUBSETS[language].includes(subset);
  });
  return { scripts, fonts };
}
