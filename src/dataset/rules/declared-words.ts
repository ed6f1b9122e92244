import { suggestion } from "#dataset/nearest.ts";
import { NUMERAL } from "#dataset/printed-numbers.ts";
import { schemaWordsOf } from "#dataset/read-descriptor.ts";
import type { Row } from "#dataset/read-table.ts";
import type { DatasetMeta } from "#dataset/records.ts";
import { error, type Rule, warning } from "#dataset/tables.ts";

/**
 * Metrics, populations and categories are those that datapackage.json declares. Where it declares words too, a word in place
 * of a number that is not among them gets a second look: it would be shown as printed in every language.
 */
export const declaredWords: Rule = function* ({ claims, events }, meta) {
  const { declared } = schemaWordsOf(meta);
  yield* undeclared(claims, "metric", { words: declared.metrics, key: "qantar.metrics" });
  yield* undeclared(claims, "population", { words: declared.populations, key: "qantar.populations" });
  yield* undeclared(events, "category", { words: declared.categories, key: "qantar.families" });
  if (meta.words.length > 0) yield* untranslated(claims, meta.words);
};

function* undeclared(
  rows: readonly Row<unknown>[],
  header: string,
  declared: { words: readonly string[]; key: string },
) {
  const known = new Set(declared.words);
  for (const row of rows) {
    const word = row.cell(header);
    if (word === "" || known.has(word)) continue;
    const hint = suggestion(word, known, "declare it there or write another");
    yield error(row, header, `“${word}” is not declared in datapackage.json under ${declared.key}${hint}`);
  }
}

function* untranslated(claims: readonly Row<unknown>[], words: DatasetMeta["words"]) {
  const known = new Set(words.map(({ id }) => id));
  for (const row of claims) {
    const word = row.cell("word");
    // A word where none belongs, or a number in its place, is told as such.
    if (word === "" || known.has(word) || NUMERAL.test(word) || row.cell("qualifier") !== "word_only") continue;
    const labelled = words.find(({ label }) => Object.values(label).includes(word));
    const hint = labelled
      ? `, where ${labelled.id} has it as a label: an id there is the word as the claim has it; write ${word}`
      : suggestion(word, known, "declare it there, by itself as the id, to have it translated");
    yield warning(row, "word", `“${word}” is not declared under qantar.words and is shown as printed${hint}`);
  }
}
