import type { ChartedMetric } from "#ingest/counted-words.ts";
import { isMeasured } from "#ingest/figure-names.ts";
import type { ForeignTable } from "#ingest/foreign-table.ts";
import type { ClaimMapping } from "#ingest/mapping.ts";
import { thingsCounted } from "#ingest/things-counted.ts";

/** Of which figures a report warns that they would be shown as people, though their names say that they count none. */
export function shownAsPeople(
  figures: ClaimMapping["figures"],
  { table: { rows }, metrics }: { table: Pick<ForeignTable, "rows">; metrics: readonly ChartedMetric[] },
): string[] {
  const spelled = (column: string) => rows[0]?.named(column) ?? column;
  const names = Array.isArray(figures)
    ? figures.flatMap(({ column, unit }) => (unit === undefined ? spelled(column) : []))
    : [...(figures.unit === undefined ? [spelled(figures.column)] : []), ...ofPeople(metrics)];
  const measured = names.filter((name) => isMeasured(name) || thingsCounted(name) !== null);
  if (measured.length === 0) return [];
  const remedy = Array.isArray(figures)
    ? 'write "unit" beside such a column in the mapping, as "unit": "%"'
    : 'put their units into a column of the file, and choose it on the page or name it in the mapping: "unit": {"column": …}';
  return [`shown as numbers of people, which by their names they are not: ${measured.join(", ")}; ${remedy}`];
}

function ofPeople(metrics: readonly ChartedMetric[]): string[] {
  return metrics.flatMap(({ label, unit }) => (unit === null ? label.en : []));
}
