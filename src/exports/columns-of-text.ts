import type { Localised } from "#dataset/records.ts";
import type { Language } from "#dataset/vocabulary.ts";

/** A text in one column a language, as the tables have it: `title_en`, `title_ru`. A language that it lacks is empty. */
export function columnsOfText(
  header: string,
  text: Localised | undefined,
  languages: readonly Language[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(languages.map((language) => [`${header}_${language}`, text?.[language] ?? ""]));
}
