import { type Rule, recordsOf, warning } from "#dataset/tables.ts";

/** What is taken for the code of a language, such as that of its country, with the one that BCP 47 has. */
const MEANT: ReadonlyMap<string, string> = new Map([
  ["kz", "kk"],
  ["kaz", "kk"],
  ["rus", "ru"],
  ["eng", "en"],
]);

/** The language of a publication is one that browsers know, since what is quoted of it is marked with it. */
export const publicationLanguages: Rule = function* ({ publications }) {
  for (const row of recordsOf(publications)) {
    const [primary = "", ...subtags] = row.record.language.split("-");
    const meant = MEANT.get(primary);
    if (meant === undefined) continue;
    const message = `“${row.record.language}” is no code of a language that browsers know`;
    yield warning(row, "language", `${message}; write ${[meant, ...subtags].join("-")}`);
  }
};
