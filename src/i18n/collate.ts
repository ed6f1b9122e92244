import type { Language } from "#dataset/vocabulary.ts";
import { collateKazakh } from "#i18n/collate-kazakh.ts";

/** Orders two texts as a reader of the language expects them in a list; numbers within them by their size. */
export function collate(locale: Language, a: string, b: string): number {
  return locale === "kk" ? collateKazakh(a, b) : a.localeCompare(b, locale, { numeric: true });
}
