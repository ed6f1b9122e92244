import { isNationwide, isOutlinedCountry } from "#ingest/area-names.ts";
import type { ForeignRow, ForeignTable, LeftRow } from "#ingest/foreign-table.ts";
import { ranges } from "#ingest/told-once.ts";
import { namesTotal } from "#ingest/total-word.ts";

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

/** That a column of what places lie in is empty below a filled cell, in rows that name a place, as lines of a report: their region is lost where cells were merged. */
export function regionsPerhapsMerged(
  { rows }: Pick<ForeignTable, "rows">,
  { place, above }: { place: string; above: readonly string[] },
): string[] {
  return above.flatMap((column) => {
    const from = rows.findIndex(({ cell }) => cell(column) !== "");
    const below = from < 0 ? [] : rows.slice(from).filter(({ cell }) => cell(column) === "" && namesPlace(cell(place)));
    const [first] = below;
    if (first === undefined) return [];
    return [
      `${first.named(column)} is empty below a filled one in ${rowsSaid(below)}: if cells were merged, fill the cells down; until then the places of these rows lie in none`,
    ];
  });
}

/** A total lies in no region. */
function namesPlace(cell: string): boolean {
  return cell !== "" && !namesTotal(cell) && !isNationwide(cell) && !isOutlinedCountry(cell);
}

function rowsSaid(rows: readonly ForeignRow[]): string {
  return `${rows.length} ${rows.length === 1 ? "row" : "rows"}, ${ranges(rows.map(({ row }) => row))}`;
}

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
  return [
    `${first.named(place)} is empty below a filled one of the same ${above.map(first.named).join(", ")} in ${rowsSaid(below)}: if cells were merged, fill the cells down; until then these rows lie in no town`,
  ];
}
