import type { Language } from "#dataset/vocabulary.ts";
import { CATALOGUES } from "#i18n/catalogues.ts";
import { type Text, textFor } from "#i18n/text.ts";

/** The words of a language at once. For tests. */
export function textIn(locale: Language): Text {
  return textFor(locale, CATALOGUES[locale]);
}
