import { TABLES } from "#dataset/columns.ts";
import type { Row } from "#dataset/read-table.ts";
import { TABLE_NAMES } from "#dataset/table-name.ts";
import { error, type Rule } from "#dataset/tables.ts";

/** No two rows of a table share their key, no two publications a document, and no claim and event an id. */
export const duplicates: Rule = function* (tables) {
  for (const name of TABLE_NAMES) yield* repeated(tables[name], TABLES[name].key);
  yield* repeated(tables.publications, ["document"]);

  const claims = new Map(tables.claims.map((row) => [row.cell("id"), row.row]));
  for (const row of tables.events) {
    const twin = claims.get(row.cell("id"));
    if (twin !== undefined && row.cell("id") !== "") {
      yield error(row, "id", `“${row.cell("id")}” is also the id of a claim (row ${twin}); rename one of them`);
    }
  }
};

function* repeated(rows: readonly Row<unknown>[], key: readonly string[]) {
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
