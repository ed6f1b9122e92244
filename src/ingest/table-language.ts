import type { Language } from "#dataset/vocabulary.ts";
import type { ForeignTable } from "#ingest/foreign-table.ts";
import type { FoundColumn } from "#ingest/found-columns.ts";

/** A letter that Kazakh has and Russian lacks: a Russian table has them in some names alone. */
const KAZAKH = /[әғқңөұүһі]/iu;
const KAZAKH_SHARE = 1 / 3;
const ROWS_LOOKED_AT = 50;

/** What each language is called in a report. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: "English", ru: "Russian", kk: "Kazakh" };

/** The language that the letters of some texts tell; English where they are not mostly Cyrillic. Addresses tell nothing. */
export function languageOf(texts: readonly string[]): Language {
  const said = texts.filter((one) => !one.includes("://"));
  const lettersIn = (script: RegExp) => said.join(" ").match(script)?.length ?? 0;
  if (lettersIn(/\p{Script=Cyrillic}/gu) <= lettersIn(/\p{Script=Latin}/gu)) return "en";
  const cyrillic = said.filter((one) => /\p{Script=Cyrillic}/u.test(one));
  return cyrillic.filter((one) => KAZAKH.test(one)).length > cyrillic.length * KAZAKH_SHARE ? "kk" : "ru";
}

/** The same of columns, by their names and some of their cells. */
export function languageOfColumns(columns: readonly FoundColumn[]): Language {
  return languageOf(columns.flatMap(({ name, examples }) => [name, ...examples]));
}

/** What a report says of the language of a table: that somebody named one, or that nobody did and its letters tell another than English. */
export function languageTold({ names, header, rows }: ForeignTable, named: Language | undefined): string[] {
  if (named !== undefined)
    return [`texts are taken as ${LANGUAGE_NAMES[named]} (language in the mapping, or --language)`];
  const cells = rows.slice(0, ROWS_LOOKED_AT).flatMap(({ cell }) => header.map(cell));
  const told = languageOf([...names, ...cells]);
  if (told === "en") return [];
  return [
    `texts are taken as English, since nobody says otherwise, though by their letters they are ${LANGUAGE_NAMES[told]}: "language": "${told}" in the mapping, or --language ${told}`,
  ];
}
