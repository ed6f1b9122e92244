import { headerOf } from "#dataset/column.ts";
import { tableOf } from "#dataset/columns.ts";
import { suggestion } from "#dataset/nearest.ts";
import { propertiesOf, type Row } from "#dataset/read-table.ts";
import { TABLE_NAMES, type TableName } from "#dataset/table-name.ts";
import { error, type Rule, type Tables } from "#dataset/tables.ts";

/** Every cell that names a row of a table names one that exists. */
export const references: Rule = function* (tables) {
  const ids = new Map(TABLE_NAMES.map((name) => [name, idsOf(tables, name)]));
  for (const name of TABLE_NAMES) {
    const rows: readonly Row<unknown>[] = tables[name];
    for (const { header, target } of targetsOf(name)) {
      const known = ids.get(target) ?? new Set();
      for (const row of rows) {
        const id = row.cell(header);
        if (id === "" || known.has(id)) continue;
        yield error(row, header, `there is no “${id}” in ${target}.csv${suggestion(id, known)}`);
      }
    }
  }
};

function idsOf(tables: Tables, name: TableName): ReadonlySet<string> {
  return new Set(tables[name].map((row) => row.cell("id")));
}

function targetsOf(name: TableName): { header: string; target: TableName }[] {
  const table = tableOf(name);
  return propertiesOf(table).flatMap((property) => {
    const target = table.columns[property]?.cell.target;
    return target === undefined ? [] : [{ header: headerOf(property), target }];
  });
}
