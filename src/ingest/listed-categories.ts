import type { ForeignTable } from "#ingest/foreign-table.ts";
import { listed } from "#ingest/listed.ts";

const MOST_NAMED = 4;
const BETWEEN = /[,;|/\n]+/;

/**
 * Which cells of a column of categories hold several of those that others hold alone, as a form with several choices writes them: each
 * such list becomes a category. As lines for a draft and a report; none where no cell is one.
 */
export function listedCategories(column: string, cells: readonly string[]): readonly string[] {
  const parts = cells.map((cell) =>
    cell
      .split(BETWEEN)
      .map((part) => part.trim())
      .filter((part) => part !== ""),
  );
  const alone = new Set(
    parts.flatMap(([first, second]) => (second === undefined && first ? [first.toLowerCase()] : [])),
  );
  const known = (part: string) => alone.has(part.toLowerCase());
  const lists = cells.filter((_, at) => {
    const own = parts[at] ?? [];
    return own.length > 1 && own.some(known);
  });
  if (lists.length === 0) return [];
  const which = listed(
    [...new Set(lists)].map((cell) => `“${cell}”`),
    MOST_NAMED,
  );
  const [hold, become] =
    lists.length === 1 ? ["cell holds", "a category of its own"] : ["cells hold", "categories of their own"];
  return [
    `${column}: ${lists.length} ${hold} several of what other cells hold alone (${which}), which ${lists.length === 1 ? "becomes" : "become"} ${become}; nothing is split, so give each row one, or keep the others in a column of their own`,
  ];
}

/** The same of the columns that a mapping takes for category and family, by their keys. */
export function listedCategoriesIn(
  { rows }: Pick<ForeignTable, "rows">,
  columns: readonly (string | undefined)[],
): readonly string[] {
  const named = [...new Set(columns)].flatMap((column) => column ?? []);
  return named.flatMap((column) =>
    listedCategories(
      rows[0]?.named(column) ?? column,
      rows.map(({ cell }) => cell(column)),
    ),
  );
}
