import type { Localised, Unit } from "#dataset/records.ts";
import { LANGUAGES, type Language, type PluralForm, type Qualifier } from "#dataset/vocabulary.ts";

// After these the Russian noun stands in the genitive, whatever its number: "более 21 самолета", but "почти 21 самолет".
const GENITIVE: readonly Qualifier[] = ["at_least", "more_than", "about", "up_to", "range"];

// The genitive singular is the form of fractions, "1,5 самолета"; the genitive plural the one of many, "5 самолетов".
const RUSSIAN_GENITIVE: Readonly<Record<PluralForm, PluralForm>> = {
  one: "other",
  few: "many",
  many: "many",
  other: "other",
};

/** The unit in the form that stands after a hedge and a number: "1 day", "более 21 самолета". */
export function formatUnit(locale: Language, unit: Unit, counted: { value: number; qualifier: Qualifier }): string {
  const spoken = [locale, "en" as const, ...LANGUAGES].find((language) => unit[language]) ?? "en";
  const plain = new Intl.PluralRules(spoken).select(counted.value) as PluralForm;
  const form = spoken === "ru" && GENITIVE.includes(counted.qualifier) ? RUSSIAN_GENITIVE[plain] : plain;
  return unit[spoken]?.[form] ?? "";
}

/** The unit of figures in general, for the head of a table of them: "minutes", "минут". */
export function nameUnit(locale: Language, unit: Unit): string {
  return formatUnit(locale, unit, { value: 5, qualifier: "exact" });
}

/** The unit of figures in general, in each language that it has. */
export function unitNames(unit: Unit): Localised {
  const spoken = LANGUAGES.filter((language) => unit[language]);
  return Object.fromEntries(spoken.map((language) => [language, nameUnit(language, unit)]));
}
