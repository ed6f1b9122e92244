import { headersOf } from "#dataset/column.ts";
import { tableOf } from "#dataset/columns.ts";
import { propertiesOf } from "#dataset/read-table.ts";
import { TABLE_NAMES, type TableName } from "#dataset/table-name.ts";
import type { Language } from "#dataset/vocabulary.ts";
import { writeCsv } from "#dataset/write-csv.ts";
import { spoken } from "#ingest/own-words.ts";

/** A row of a table as it is written: cells by header; one that is left out is empty. */
export type WrittenRow = Readonly<Record<string, string>>;

/** The tables of a dataset as they are written; one that is left out has no rows. */
export type WrittenTables = Readonly<Partial<Record<TableName, readonly WrittenRow[]>>>;

/** The text of a table in the given languages, with every column that it can have. */
export function tableText(name: TableName, rows: readonly WrittenRow[], languages: readonly Language[]): string {
  const table = tableOf(name);
  const header = propertiesOf(table).flatMap((property) => {
    const column = table.columns[property];
    return column === undefined ? [] : headersOf(property, column, languages);
  });
  return writeCsv({ header, rows: rows.map((row) => header.map((column) => row[column] ?? "")) }, "data");
}

/**
 * The files of a dataset by their paths: its descriptor and all of its tables, also those that are empty. What an import writes as English
 * is in the one language of the dataset.
 */
export function packageFiles(
  descriptor: object,
  { tables, language }: { tables: WrittenTables; language: Language },
): ReadonlyMap<string, string> {
  const own = (row: WrittenRow) =>
    Object.fromEntries(
      Object.entries(row).map(([column, cell]) =>
        column.endsWith("_en") ? [column.replace(/_en$/, `_${language}`), spoken(cell, language)] : [column, cell],
      ),
    );
  const files = TABLE_NAMES.map(
    (name) => [`${name}.csv`, tableText(name, (tables[name] ?? []).map(own), [language])] as const,
  );
  return new Map([["datapackage.json", `${JSON.stringify(descriptor, null, 2)}\n`], ...files]);
}
