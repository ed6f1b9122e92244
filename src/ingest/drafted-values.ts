import { countryAmong } from "#ingest/area-names.ts";
import { withoutCityWord } from "#ingest/city-word.ts";
import { ALL } from "#ingest/counted-words.ts";
import { labelOfCell } from "#ingest/drafted-label.ts";
import type { FoundColumn } from "#ingest/found-columns.ts";
import { WordBook } from "#ingest/slugs.ts";
import { meansAll, totalWord } from "#ingest/total-word.ts";
import { isPeople } from "#ingest/unit-columns.ts";
import { UNKNOWN_WORDS } from "#ingest/unknown-words.ts";

/** The different cells of a column that mean something, where they are few; undefined where they are many, or nobody looked. */
export function cellsIn(columns: readonly FoundColumn[], column: string): readonly string[] | undefined {
  const values = columns.find(({ name }) => name === column)?.values;
  return values?.filter((value) => !UNKNOWN_WORDS.has(value.toLowerCase()));
}

/** Each place by its own name, under which another spelling of it is joined by hand, and the country of the map as that; a total is none, and an import takes it for the whole area. */
export function placeValues(cells: readonly string[] | undefined) {
  return written(
    cells?.filter((cell) => totalWord(cell) === null),
    (name) => ({ name: withoutCityWord(name), ...(countryAmong([name]) !== null && { kind: "country" }) }),
  );
}

/** What each cell counts: a word of the dataset, and what a page calls it. */
export function metricValues(cells: readonly string[] | undefined) {
  const wordOf = eachOnce("metric");
  return written(cells, (cell) => ({ metric: wordOf(cell), label: labelOfCell(cell) }));
}

/** Whom each cell speaks of. */
export function peopleValues(cells: readonly string[] | undefined) {
  const wordOf = eachOnce("people");
  return written(cells, (cell) =>
    meansAll(cell)
      ? { population: ALL.id, people: ALL.label }
      : { population: wordOf(cell), people: labelOfCell(cell) },
  );
}

/** What each cell measures in; words for people are all one. */
export function unitValues(cells: readonly string[] | undefined) {
  return written(cells, (cell) => ({ unit: isPeople(cell) ? "people" : cell }));
}

function written<T>(cells: readonly string[] | undefined, meaning: (cell: string) => T) {
  return cells === undefined ? undefined : Object.fromEntries(cells.map((cell) => [cell, meaning(cell)]));
}

/** Cells that differ in their case alone have one word, as an import reads them. */
function eachOnce(otherwise: string): (cell: string) => string {
  const [book, words] = [new WordBook([ALL.id]), new Map<string, string>()];
  return (cell) => {
    const key = cell.toLowerCase();
    const word = words.get(key) ?? book.take(cell, otherwise);
    words.set(key, word);
    return word;
  };
}
