import { readForeignTable } from "#ingest/foreign-table.ts";

/**
 * The rows of somebody else's file as lines of text, each in the place that an import counts it at: its cells with a bar between. A row
 * that is no record, as the header, is an empty line. Throws where the text is no table.
 */
export function tableRows(text: string): readonly string[] {
  const { header, rows } = readForeignTable(text);
  const lines = new Map(rows.map(({ row, cell }) => [row, header.map(cell).join(" | ")]));
  const last = rows.at(-1)?.row ?? 0;
  return Array.from({ length: last }, (_, index) => lines.get(index + 1) ?? "");
}
