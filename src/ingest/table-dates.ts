import {
  type DateOrder,
  type FoundDates,
  foreignDay,
  foundDates,
  toldDates,
  UntoldDateOrder,
} from "#ingest/foreign-date.ts";
import type { ForeignRow, ForeignTable } from "#ingest/foreign-table.ts";

type Rows = Pick<ForeignTable, "rows">;

/** How the dates of some columns are written; as somebody told, if anybody did. Where a person has to tell, says which row to look at. */
export function tableDates(table: Rows, columns: readonly string[], order: DateOrder | null): FoundDates {
  if (order !== null) return toldDates(order, cellsOf(table, columns));
  try {
    return foundDates(cellsOf(table, columns));
  } catch (error) {
    if (error instanceof UntoldDateOrder) throw located(error, table, columns);
    throw error;
  }
}

function* cellsOf({ rows }: Rows, columns: readonly string[]): Generator<string> {
  for (const { cell } of rows) for (const column of columns) yield cell(column);
}

/** The same with the row and the column of its first date; where few are so among others that can be read, that those can be written so. */
function located(error: UntoldDateOrder, table: Rows, columns: readonly string[]): UntoldDateOrder {
  const dates = table.rows.flatMap((row) => columns.map((column) => ({ row, column, text: row.cell(column) })));
  const untold = dates.filter(
    ({ text }) =>
      signIn(text) === signIn(error.example) && foreignDay(text, null) === null && foreignDay(text, "dmy") !== null,
  );
  const first = dates.find(({ text }) => text === error.example);
  if (first === undefined) return error;
  const told = dates.filter(({ text }) => foreignDay(text, null) !== null).length;
  const others = untold.length - 1;
  return new UntoldDateOrder(
    [
      `Day and month of “${error.example}” cannot be told apart (${placeOf(first)}${others > 0 ? `, and ${others} more` : ""});`,
      ...(told > untold.length
        ? [`${told} others can be read without, so write ${others > 0 ? "these" : "it"} as YYYY-MM-DD, or`]
        : []),
      "say --dates dmy or --dates mdy.",
    ].join(" "),
    error.example,
  );
}

/** What stands between day and month. */
function signIn(text: string): string | undefined {
  return /^\d+(\D)/.exec(text)?.[1];
}

function placeOf({ row, column }: { readonly row: ForeignRow; readonly column: string }): string {
  return `row ${row.row}, column ${row.named(column)}`;
}
