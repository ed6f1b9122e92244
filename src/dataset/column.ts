import { type CellType, text } from "#dataset/cell.ts";
import type { Localised } from "#dataset/records.ts";
import type { TableName } from "#dataset/table-name.ts";
import type { Language } from "#dataset/vocabulary.ts";

/** Stands for a value that could not be read; its problem has been told. */
export const UNREAD = Symbol("unread");

/** The cells of one row, as a column sees them. */
export interface Cells {
  readonly languages: readonly Language[];
  /** The text of a cell; empty when the table has no such column. */
  readonly get: (header: string) => string;
  readonly problem: (header: string, message: string) => void;
}

/** A column of a table: how it is written in the file and how its cell becomes the value of a record. */
export interface Column<T> {
  readonly cell: CellType<unknown>;
  readonly required: boolean;
  /** True when the file has one column a language (`name_en`, `name_ru`, …). */
  readonly localised: boolean;
  readonly read: (cells: Cells, header: string) => T | typeof UNREAD;
}

/** A table: one column for each property of its records, in the order of the file. */
export interface Table<R> {
  readonly name: TableName;
  /** The columns that together name a row: no two rows may agree in all of them. */
  readonly key: readonly string[];
  readonly columns: { readonly [K in keyof R]-?: Column<R[K]> };
}

/** A column that every row fills. */
export function required<T>(cell: CellType<T>): Column<T> {
  return single<T>(cell, UNREAD);
}

/** A column that may be empty, which reads as null, or be left out of the file. */
export function optional<T>(cell: CellType<T>): Column<T | null> {
  return single<T | null>(cell, null);
}

/** A column that may be empty, which reads as `fallback`, or be left out of the file. */
export function withDefault<T>(cell: CellType<T>, fallback: T): Column<T> {
  return single<T>(cell, fallback);
}

function single<T>(cell: CellType<T>, whenEmpty: T | typeof UNREAD): Column<T> {
  return {
    cell,
    required: whenEmpty === UNREAD,
    localised: false,
    read: (cells, header) => {
      const written = cells.get(header);
      const parsed = written === "" ? null : cell.parse(written);
      if (parsed !== null && "value" in parsed) return parsed.value;
      if (parsed !== null) cells.problem(header, parsed.problem);
      else if (whenEmpty === UNREAD) cells.problem(header, "is empty; fill it in");
      return parsed === null ? whenEmpty : UNREAD;
    },
  };
}

/**
 * A text in every language of the dataset. Once one language is filled, all must be; when `required` is true, one
 * must be. An empty one reads as a record without languages.
 */
export function localised(options: { required: boolean; maxLength?: number }): Column<Localised> {
  const { required: needed, ...limits } = options;
  const cell = text(limits);
  return {
    cell,
    required: needed,
    localised: true,
    read: (cells, header) => {
      const written = cells.languages.map((language) => [language, cells.get(`${header}_${language}`)] as const);
      if (!needed && written.every(([, words]) => words === "")) return {};
      const texts: Partial<Record<Language, string>> = {};
      for (const [language, words] of written) {
        const parsed = words === "" ? { problem: untranslated(language, cells.languages) } : cell.parse(words);
        if ("value" in parsed) texts[language] = parsed.value;
        else cells.problem(`${header}_${language}`, parsed.problem);
      }
      return Object.keys(texts).length === written.length ? texts : UNREAD;
    },
  };
}

/** What is wrong where a text is not there in one of the languages of a dataset, and what to do. */
export function untranslated(language: Language, languages: readonly Language[]): string {
  return `has no text in ${language}; ${languages.length === 1 ? "fill it in" : "translate it"}`;
}

/** The column of a property: `asOf` is written `as_of`. */
export function headerOf(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The columns of the file that a column takes: one, or one a language. */
export function headersOf(property: string, column: Column<unknown>, languages: readonly Language[]): string[] {
  const header = headerOf(property);
  return column.localised ? languages.map((language) => `${header}_${language}`) : [header];
}

/** Whether a header has every column that each row of a table fills, in one language at least where there is one for each. */
export function isHeaderOf(table: Table<Record<string, unknown>>, header: readonly string[]): boolean {
  return Object.entries(table.columns).every(([property, { required: needed, localised: each }]) => {
    const name = headerOf(property);
    return !needed || header.some((column) => (each ? column.startsWith(`${name}_`) : column === name));
  });
}
