import { holdsMail, isPhone } from "#ingest/contacts.ts";
import type { ForeignTable } from "#ingest/foreign-table.ts";

/** What a report says of columns that a dataset publishes, by their names in small letters, though people are reached by their cells. */
export function contactsTold({ rows, header, names }: ForeignTable, columns: ReadonlySet<string>): string[] {
  return header.flatMap((column, at) => {
    if (!columns.has(column)) return [];
    const told = rows.filter(({ cell }) => holdsMail(cell(column)) || isPhone(cell(column)));
    const [first] = told;
    if (first === undefined) return [];
    return `${names[at]} holds mail addresses or telephone numbers, which are published with the dataset: ${told.length} ${told.length === 1 ? "row" : "rows"}, the first is ${first.row}; take the column out of the mapping, or empty these cells`;
  });
}
