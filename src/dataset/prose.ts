import type { Dataset, Localised } from "#dataset/records.ts";
import type { Language } from "#dataset/vocabulary.ts";

/**
 * A dataset whose prose is in one language, which is most of what it weighs: titles and summaries of events, notes and
 * remarks. A text that the language lacks stays in those that it has. Names, which are found in any language, stay in all.
 */
export function proseIn(dataset: Dataset, language: Language): Dataset {
  const only = (text: Localised): Localised => {
    const own = text[language];
    return own === undefined ? text : { [language]: own };
  };
  return {
    ...dataset,
    publications: dataset.publications.map((row) => ({ ...row, remark: only(row.remark) })),
    events: dataset.events.map((row) => ({ ...row, title: only(row.title), summary: only(row.summary) })),
    claims: dataset.claims.map((row) => ({ ...row, note: only(row.note) })),
    citations: dataset.citations.map((row) => ({ ...row, note: only(row.note) })),
  };
}
