import type { Language } from "#dataset/vocabulary.ts";

/** How each language calls itself, in full and on a button, where it begins as the full name does: the same on a page of any language. */
export const LANGUAGE_NAMES: Readonly<Record<Language, { readonly full: string; readonly short: string }>> = {
  en: { full: "English", short: "EN" },
  ru: { full: "Русский", short: "РУ" },
  kk: { full: "Қазақша", short: "ҚАЗ" },
};
