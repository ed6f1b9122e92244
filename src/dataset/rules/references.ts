import { id as idCell, shown } from "#dataset/cell.ts";
import { headerOf } from "#dataset/column.ts";
import { tableOf } from "#dataset/columns.ts";
import type { Issue } from "#dataset/issue.ts";
import { suggestion } from "#dataset/nearest.ts";
import { propertiesOf, type Row } from "#dataset/read-table.ts";
import { TABLE_NAMES, type TableName } from "#dataset/table-name.ts";
import { error, type Rule, type Tables } from "#dataset/tables.ts";

/** The ids of tables. */
export type Ids = ReadonlyMap<TableName, ReadonlySet<string>>;

/** Every cell that names a row of a table names one that exists. */
export const references: Rule = function* (tables) {
  const ids = idsOf(tables, TABLE_NAMES);
  for (const name of TABLE_NAMES) yield* referencesOf(name, tables[name], ids);
};

/** The same for some rows of one table. Cells that name a row of a table without ids here are not looked at. */
export function* referencesOf(name: TableName, rows: readonly Row<unknown>[], ids: Ids): Generator<Issue> {
  for (const { header, target } of targetsOf(name)) {
    const known = ids.get(target);
    if (known === undefined) continue;
    for (const row of rows) {
      const id = row.cell(header);
      if (id === "" || known.has(id)) continue;
      yield error(row, header, noSuch(id, target, known));
    }
  }
}

/** Says that a table has no row of an id, and which of those that are known come close. One that is no id is never advised. */
export function noSuch(id: string, target: TableName, known: Iterable<string> = []): string {
  const ids = [...known];
  const missing = `there is no “${shown(id)}” in ${target}.csv`;
  const meant = ids.find((other) => !isId(other) && asId(other) === asId(id));
  if (meant !== undefined) return `${missing}; correct “${shown(meant)}” there`;
  return `${missing}${suggestion(id, ids.filter(isId), "add it there or write the id of another row")}`;
}

/** What an id becomes that is written in capitals, with spaces at its ends, or with other signs between its words. */
function asId(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-");
}

function isId(text: string): boolean {
  return "value" in idCell.parse(text);
}

/** The ids of the rows of some tables. */
export function idsOf(tables: Tables, names: readonly TableName[]): Ids {
  return new Map(names.map((name) => [name, new Set(tables[name].map((row) => row.cell("id")))]));
}

function targetsOf(name: TableName): { header: string; target: TableName }[] {
  const table = tableOf(name);
  return propertiesOf(table).flatMap((property) => {
    const target = table.columns[property]?.cell.target;
    return target === undefined ? [] : [{ header: headerOf(property), target }];
  });
}
