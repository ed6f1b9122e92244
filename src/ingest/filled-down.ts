import type { ForeignRow, ForeignTable, LeftRow } from "#ingest/foreign-table.ts";
import { ranges } from "#ingest/told-once.ts";

/**
 * The reasons of rows that were left since a cell of a column is empty: where one above it is filled, the cells were merged, perhaps, and
 * what a reader sees over several rows stands in the first of them alone.
 */
export function filledDown(
  left: readonly LeftRow[],
  { rows }: Pick<ForeignTable, "rows">,
  column: string,
): readonly LeftRow[] {
  const first = rows.find(({ cell }) => cell(column) !== "");
  if (first === undefined) return left;
  const empty = `${first.named(column)} is empty`;
  return left.map((one) =>
    one.reason === empty && one.row > first.row
      ? { ...one, reason: `${empty} below a filled one; if cells were merged, fill the cells down` }
      : one,
  );
}

/** How a row is kept that names no place, but what that lies in. */
export const OUTER_TAKEN = "is empty, so that the region or country beside it is taken for the place";

/**
 * That rows name no place and stand right below one in the same region, as a line of a report: they are known to their region only, or
 * their cells were merged with the one above.
 */
export function perhapsMerged(
  { rows }: Pick<ForeignTable, "rows">,
  { place, above }: { place: string; above: readonly string[] },
): string[] {
  const regionOf = ({ cell }: ForeignRow) => above.map(cell).join("\n").trim();
  let filled = "";
  const below = rows.filter((row) => {
    const region = regionOf(row);
    const name = row.cell(place);
    if (name !== "") filled = above.some((column) => row.cell(column) === name) ? "" : region;
    else if (region !== filled) filled = "";
    return name === "" && region !== "" && region === filled;
  });
  const [first] = below;
  if (first === undefined) return [];
  const where = ranges(below.map(({ row }) => row));
  return [
    `${first.named(place)} is empty below a filled one of the same ${above.map(first.named).join(", ")} in ${below.length} ${below.length === 1 ? "row" : "rows"}, ${where}: if cells were merged, fill the cells down; until then these rows lie in no town`,
  ];
}
