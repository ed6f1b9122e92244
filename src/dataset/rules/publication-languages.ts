import { usualLanguageCode } from "#dataset/language-code.ts";
import { type Rule, recordsOf, warning } from "#dataset/tables.ts";

/** The language of a publication has a code that browsers and screen readers know: `ru` and not `rus`, `kk` and not the country's `kz`. */
export const publicationLanguages: Rule = function* ({ publications }) {
  for (const row of recordsOf(publications)) {
    const { language } = row.record;
    const usual = usualLanguageCode(language);
    if (usual === null) {
      const message = `“${language}” is the code of no language; write that of the language and not of a country: kk is Kazakh, uk is Ukrainian`;
      yield warning(row, "language", message);
    } else if (usual.toLowerCase() !== language.toLowerCase()) {
      yield warning(row, "language", `“${language}” is mostly written ${usual}; write that`);
    }
  }
};
