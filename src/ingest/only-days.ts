import type { FoundColumn } from "#ingest/found-columns.ts";
import { isUnfit } from "#ingest/unfit-columns.ts";

/**
 * The only column whose cells are all days and that stands for nothing yet, by its name, whatever it is called: “What day did it
 * happen?”. Undefined where none is, or several.
 */
export function onlyDays(columns: readonly FoundColumn[], taken: readonly string[]): string | undefined {
  const [first, another] = columns.filter(
    (column) => column.cells === "days" && !taken.includes(column.name) && !isUnfit("day", column, true),
  );
  return another === undefined ? first?.name : undefined;
}
