import type { Language } from "#dataset/vocabulary.ts";
import type { Catalogue } from "#i18n/catalogue.ts";
import { type Text, textFor } from "#i18n/text.ts";
import { unbrokenDays } from "#i18n/unbroken-days.ts";

// Each catalogue is a file of its own in the built site, and a page fetches those that it speaks.
const FILES: Readonly<Record<Language, () => Promise<{ readonly default: Catalogue }>>> = {
  en: () => import("#i18n/en.json"),
  ru: () => import("#i18n/ru.json"),
  kk: () => import("#i18n/kk.json"),
};

const loaded = new Map<Language, Promise<Text>>();

async function load(locale: Language): Promise<Text> {
  const { default: catalogue } = await FILES[locale]();
  return unbrokenDays(textFor(locale, catalogue));
}

/** Fetches the words of a language, once. Rejects when they cannot be had; the next call tries again. */
export function loadText(locale: Language): Promise<Text> {
  const text = loaded.get(locale) ?? load(locale);
  loaded.set(locale, text);
  text.catch(() => loaded.delete(locale));
  return text;
}
