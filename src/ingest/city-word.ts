import type { RowReader } from "#ingest/row-reader.ts";

const BEFORE = /^(?:(?:г|гор)\.\s*|(?:г|город)\s+)(?=\p{Lu})/u;
const BEHIND = /(?<=\p{L})\s+(?:қ\.?|қаласы)$/u;
const LEFT_OUT = "has a word for a city, which is left out of its name";

/** The name of a place without the Russian or Kazakh word for a city: «Алматы» of «г. Алматы», «г.Алматы» and «Алматы қ.». */
export function withoutCityWord(name: string): string {
  return name.replace(BEFORE, "").replace(BEHIND, "");
}

/** The same of the cell of a column, which is told. */
export function withoutCityWordIn(row: RowReader, { column, cell }: { column: string; cell: string }): string {
  const name = withoutCityWord(cell);
  const told = row.notes.some((note) => note.column === row.named(column) && note.manner === LEFT_OUT);
  if (name !== cell && !told) row.note(column, `“${cell}” ${LEFT_OUT}`, LEFT_OUT);
  return name;
}
