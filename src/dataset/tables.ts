import type { RecordOf } from "#dataset/columns.ts";
import type { Issue } from "#dataset/issue.ts";
import type { Row } from "#dataset/read-table.ts";
import type { DatasetMeta } from "#dataset/records.ts";
import type { TableName } from "#dataset/table-name.ts";

/** The rows of every table as read; some rows may lack a record because a cell of theirs is wrong. */
export type Tables = { readonly [T in TableName]: readonly Row<RecordOf[T]>[] };

/** A rule over a whole dataset: yields one issue for each breach, naming the row and the column at fault. */
export type Rule = (tables: Tables, meta: DatasetMeta) => Iterable<Issue>;

/** A row together with its record, for rules that need every cell to be readable. */
export type ReadRow<R> = Row<R> & { readonly record: R };

/** The rows whose cells could all be read; what is wrong with the others has been told. */
export function* recordsOf<R>(rows: readonly Row<R>[]): Generator<ReadRow<R>> {
  for (const row of rows) if (row.record !== null) yield row as ReadRow<R>;
}

/** The readable rows by id. Of rows that share an id, the first. */
export function byId<R extends { readonly id: string }>(rows: readonly Row<R>[]): ReadonlyMap<string, ReadRow<R>> {
  const map = new Map<string, ReadRow<R>>();
  for (const row of recordsOf(rows)) if (!map.has(row.record.id)) map.set(row.record.id, row);
  return map;
}

/** Where a row is. */
export type RowPlace = Pick<Row<unknown>, "table" | "row">;

/** An error in one cell. */
export function error({ table, row }: RowPlace, field: string, message: string): Issue {
  return { severity: "error", table, row, field, message };
}

/** A doubt about one cell: the dataset is used, a person should look. */
export function warning({ table, row }: RowPlace, field: string, message: string): Issue {
  return { severity: "warning", table, row, field, message };
}
