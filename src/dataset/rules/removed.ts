import { suggestion } from "#dataset/nearest.ts";
import { cyclesOf } from "#dataset/rules/cycles.ts";
import { error, type Rule } from "#dataset/tables.ts";

/** What is removed is no longer a record, and what it is replaced by is one, or is removed itself and says what replaced it. */
export const removed: Rule = function* (tables) {
  const records = [...tables.claims, ...tables.events, ...tables.publications];
  const present = new Set(records.map((row) => row.cell("id")));
  const gone = new Set(tables.removed.map((row) => row.cell("id")));
  for (const row of tables.removed) {
    const id = row.cell("id");
    if (present.has(id)) yield error(row, "id", `“${id}” is still in the dataset; delete the one or the other`);
    const replacement = row.cell("replaced_by");
    if (replacement === "" || present.has(replacement) || gone.has(replacement)) continue;
    const hint = suggestion(replacement, present, "write the id of one or empty the cell");
    yield error(row, "replaced_by", `there is no claim, event or publication “${replacement}”${hint}`);
  }
  yield* cyclesOf(tables.removed, "replaced_by");
};
