import { TABLES } from "#dataset/columns.ts";
import type { Issue } from "#dataset/issue.ts";
import type { Row } from "#dataset/read-table.ts";
import { TABLE_NAMES } from "#dataset/table-name.ts";
import { error, type Rule } from "#dataset/tables.ts";

/** No two rows of a table share their key, no two publications a document, and no claim and event an id. */
export const duplicates: Rule = function* (tables) {
  for (const name of TABLE_NAMES) yield* repeated(tables[name], TABLES[name].key);
  yield* repeated(tables.publications, ["document"]);

  yield* sharedIds(tables.events, rowsById(tables.claims));
};

/** The number of the row of each id; of rows that share one, the last. */
export function rowsById(rows: readonly Row<unknown>[]): ReadonlyMap<string, number> {
  return new Map(rows.map((row) => [row.cell("id"), row.row]));
}

/** No event has the id of a claim. */
export function* sharedIds(events: readonly Row<unknown>[], claims: ReadonlyMap<string, number>): Generator<Issue> {
  for (const row of events) {
    const twin = claims.get(row.cell("id"));
    if (twin !== undefined && row.cell("id") !== "") {
      yield error(row, "id", `“${row.cell("id")}” is also the id of a claim (row ${twin}); rename one of them`);
    }
  }
}

/** No two of the rows agree in all cells of a key; those that are empty in all of them are not looked at. */
export function* repeated(rows: readonly Row<unknown>[], key: readonly string[]): Generator<Issue> {
  const first = new Map<string, number>();
  const field = key[0] ?? "id";
  for (const row of rows) {
    const values = key.map((header) => row.cell(header));
    if (values.every((value) => value === "")) continue;
    const joined = JSON.stringify(values);
    const earlier = first.get(joined);
    if (earlier === undefined) first.set(joined, row.row);
    else yield error(row, field, `repeats row ${earlier} in ${key.join(", ")}; remove or change one of the two`);
  }
}
