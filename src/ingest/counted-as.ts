import type { ChartedMetric } from "#ingest/counted-words.ts";
import type { DateOrder } from "#ingest/foreign-date.ts";
import type { ForeignTable } from "#ingest/foreign-table.ts";
import type { ClaimMapping } from "#ingest/mapping.ts";
import { hardlyFalls } from "#ingest/rising-figures.ts";
import { whomColumns } from "#ingest/whom-columns.ts";

interface Counted {
  readonly table: Pick<ForeignTable, "rows">;
  /** What the figures turned out to count. */
  readonly metrics: readonly ChartedMetric[];
  readonly order: DateOrder | null;
}

/** Which figures are taken as running counts, and which as those of their day; and what their numbers say of it, where they do. */
export function countedAs(mapping: ClaimMapping, { table: { rows }, metrics, order }: Counted): string[] {
  const { figures: mapped } = mapping;
  const spelled = (column: string) => rows[0]?.named(column) ?? column;
  const named = Array.isArray(mapped)
    ? mapped.map(({ column, cumulative }) => ({ name: spelled(column), cumulative }))
    : metrics.map(({ label }) => ({ name: label.en, cumulative: mapped.cumulative }));
  const taken = [["running counts", true] as const, ["counts of their day", false] as const].flatMap(([what, is]) => {
    const names = named.filter(({ cumulative }) => cumulative === is).map(({ name }) => name);
    return names.length === 0 ? [] : [`taken as ${what} (cumulative in the mapping): ${names.join(", ")}`];
  });
  const columns = Array.isArray(mapped) ? mapped.map(({ column }) => column) : [mapped.column];
  const by = seriesOf(mapping);
  const rising = columns.filter((figure) => hardlyFalls(rows, { day: mapping.day, figure, by }, order)).map(spelled);
  const told = `from day to day, of one claimant and group, these hardly ever fall, as running counts do: ${rising.join(", ")}`;
  return rising.length === 0 ? taken : [...taken, told];
}

/** The columns that make figures those of one series. */
function seriesOf({ claimant, place, figures }: ClaimMapping): readonly string[] {
  const columns = [claimant, place].flatMap((one) => (one !== undefined && "column" in one ? one.column : []));
  const groups = whomColumns(figures).map(({ column }) => column);
  return [...columns, ...(Array.isArray(figures) ? [] : [figures.metric.column]), ...groups];
}
