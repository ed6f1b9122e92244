import type { Language } from "#dataset/vocabulary.ts";
import type { Catalogue } from "#i18n/catalogue.ts";
import english from "#i18n/en.json" with { type: "json" };
import kazakh from "#i18n/kk.json" with { type: "json" };
import russian from "#i18n/ru.json" with { type: "json" };

/** All catalogues at once, for the build and the tests. The page loads the one that it speaks (`load-text.ts`). */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  en: english,
  ru: russian,
  kk: kazakh,
};
