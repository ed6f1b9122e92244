import type { Language } from "#dataset/vocabulary.ts";
import { loadText } from "#i18n/load-text.ts";
import type { Text } from "#i18n/text.ts";
import { fetchTypefaces } from "#ui/fetch-typefaces.ts";

/** Letters that a language has beyond those of the Latin typefaces, which every page has. */
const LETTERS: Readonly<Record<Language, string>> = { en: "", ru: "Я", kk: "ЯҚ" };

/** The words of a language, with the typefaces that set them: what is drawn in the wrong one stays so. Rejects without words, and for nothing else. */
export async function loadSpoken(language: Language): Promise<Text> {
  // Those of its own language a page brings along.
  const letters = language === document.documentElement.lang ? "" : LETTERS[language];
  const [text] = await Promise.all([loadText(language), fetchTypefaces(letters).catch(() => {})]);
  return text;
}
