import { withoutCityWord } from "#ingest/city-word.ts";
import { ALL } from "#ingest/counted-words.ts";
import type { ForeignTable } from "#ingest/foreign-table.ts";
import { looseSpellings } from "#ingest/loose-spellings.ts";
import type { ClaimMapping } from "#ingest/mapping.ts";
import { meaningIn } from "#ingest/meaning-in.ts";
import { outerColumns } from "#ingest/outer-place.ts";
import { meansAll } from "#ingest/total-word.ts";
import { twoScripts } from "#ingest/two-scripts.ts";
import { whomColumns } from "#ingest/whom-columns.ts";

/** Which columns of names are in two scripts, or differ in case or spaces alone, with what the mapping makes of their cells; what is counted, and whom, is one in any case. */
export function claimSpellings(
  { claimant, place, figures, publication }: ClaimMapping,
  { rows }: ForeignTable,
): string[] {
  const told = (column: string, nameOf: (cell: string) => string | undefined, anyCase = (name: string) => name) => {
    const names = rows.map(({ cell }) => nameOf(cell(column)) ?? cell(column));
    const named = rows[0]?.named(column) ?? column;
    return [...twoScripts(named, names), ...looseSpellings(named, names.map(anyCase))];
  };
  const small = (name: string) => name.toLowerCase();
  const metric = Array.isArray(figures) ? null : figures.metric;
  return [
    ...(claimant !== undefined && "column" in claimant
      ? told(claimant.column, (cell) => ("values" in claimant ? meaningIn(claimant.values, cell)?.name : undefined))
      : []),
    ...(publication === undefined ? [] : told(publication.column, () => undefined)),
    ...("column" in place ? outerColumns(place).flatMap((column) => told(column, withoutCityWord)) : []),
    ...("values" in place
      ? told(place.column, (cell) => meaningIn<{ name: string }>(place.values, cell)?.name ?? withoutCityWord(cell))
      : []),
    ...(metric ? told(metric.column, (cell) => meaningIn(metric.values, cell)?.label, small) : []),
    ...whomColumns(figures).flatMap(({ column, values }) =>
      told(column, (cell) => groupNamed(meaningIn(values, cell), cell), small),
    ),
  ];
}

/** All people are called in no script. */
function groupNamed(group: { population: string; people: string } | undefined, cell: string): string {
  const all = group === undefined ? meansAll(cell) : group.population === ALL.id;
  return all ? "" : (group?.people ?? cell);
}
