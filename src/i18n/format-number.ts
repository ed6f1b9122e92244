import type { Language } from "#dataset/vocabulary.ts";

// Kazakh groups and points numbers as Russian does; Chromium's own kk does not.
const LOCALES: Record<Language, string> = { en: "en-GB", ru: "ru", kk: "ru" };

const formats = new Map<string, Intl.NumberFormat>();

/** Writes a number with the grouping and the decimal sign of the language, at most three decimals. */
export function formatNumber(locale: Language, value: number): string {
  const name = LOCALES[locale];
  let format = formats.get(name);
  if (!format) {
    format = new Intl.NumberFormat(name, { maximumFractionDigits: 3 });
    formats.set(name, format);
  }
  return format.format(value);
}
