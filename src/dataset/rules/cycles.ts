import type { Issue } from "#dataset/issue.ts";
import type { Row } from "#dataset/read-table.ts";
import { error } from "#dataset/tables.ts";

/** One error for each row whose chain of `header` cells comes back to the row itself. */
export function* cyclesOf(rows: readonly Row<unknown>[], header: string): Generator<Issue> {
  const next = new Map(rows.map((row) => [row.cell("id"), row.cell(header)]));
  for (const row of rows) {
    const id = row.cell("id");
    const seen = new Set<string>();
    let at = next.get(id) ?? "";
    while (at !== "" && at !== id && !seen.has(at)) {
      seen.add(at);
      at = next.get(at) ?? "";
    }
    if (id !== "" && at === id) yield error(row, header, `leads back to ${id} itself; break the circle`);
  }
}
