import type { ForeignTable, LeftRow } from "#ingest/foreign-table.ts";

/**
 * The reasons of rows that were left since a cell of a column is empty: where one above it is filled, the cells were merged, perhaps, and
 * what a reader sees over several rows stands in the first of them alone.
 */
export function filledDown(
  left: readonly LeftRow[],
  { rows }: Pick<ForeignTable, "rows">,
  column: string,
): readonly LeftRow[] {
  const first = rows.find(({ cell }) => cell(column) !== "");
  if (first === undefined) return left;
  const empty = `${first.named(column)} is empty`;
  return left.map((one) =>
    one.reason === empty && one.row > first.row
      ? { ...one, reason: `${empty} below a filled one; if cells were merged, fill the cells down` }
      : one,
  );
}
