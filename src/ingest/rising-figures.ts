import type { Day } from "#dataset/day.ts";
import { type DateOrder, foreignDay, foundDates } from "#ingest/foreign-date.ts";
import type { ForeignRow } from "#ingest/foreign-table.ts";
import type { FoundColumn } from "#ingest/found-columns.ts";
import { guessedClaimColumns } from "#ingest/guessed-claim-columns.ts";
import { hedgedFigure } from "#ingest/hedged-figure.ts";
import { latinDigits } from "#ingest/latin-digits.ts";

/** The columns of a series of figures, in small letters. */
export interface SeriesColumns {
  readonly day: string;
  readonly figure: string;
  /** What makes figures those of one series: who reports them, of whom, where. */
  readonly by: readonly string[];
}

/** Shorter series tell nothing, nor do those that hardly move. */
const [LEAST_DAYS, LEAST_RISES] = [5, 3];
/** Hedges and corrections let a running count fall now and then: in so many of its steps. */
const RARELY = 0.1;

/** Whether figures hardly ever fall from day to day, as those of a running count: in every series that is long enough, and there is one. */
export function hardlyFalls(rows: readonly ForeignRow[], columns: SeriesColumns, order: DateOrder | null): boolean {
  const long = [...seriesIn(rows, columns, order)].filter((days) => days.size >= LEAST_DAYS);
  return long.length > 0 && long.every(rises);
}

/** The columns, by their names, whose figures hardly ever fall, as far as the names of the others tell whose they are. */
export function risingColumns(rows: readonly ForeignRow[], columns: readonly FoundColumn[]): ReadonlySet<string> {
  const { day, claimant, place, region, metric, people, ...others } = guessedClaimColumns(columns);
  if (day === undefined) return new Set();
  const by = [claimant, place, region, metric, people].flatMap((name) => name?.toLowerCase() ?? []);
  const taken = new Set([day, claimant, place, region, metric, people, ...Object.values(others)]);
  const order = orderIn(rows, day.toLowerCase());
  const rising = columns.filter(
    ({ name, counts }) =>
      counts === true &&
      !taken.has(name) &&
      hardlyFalls(rows, { day: day.toLowerCase(), figure: name.toLowerCase(), by }, order),
  );
  return new Set(rising.map(({ name }) => name));
}

/** Null where the dates do not tell it. */
function orderIn(rows: readonly ForeignRow[], day: string): DateOrder | null {
  try {
    return foundDates(rows.map(({ cell }) => cell(day))).order;
  } catch {
    return null;
  }
}

/** The figures of each series by their days; of several on one day, the highest. */
function seriesIn(rows: readonly ForeignRow[], { day, figure, by }: SeriesColumns, order: DateOrder | null) {
  const series = new Map<string, Map<Day, number>>();
  for (const { cell } of rows) {
    const when = foreignDay(cell(day), order);
    const said = hedgedFigure(latinDigits(cell(figure)));
    if (when === null || said === null) continue;
    const key = JSON.stringify(by.map(cell));
    const days = series.get(key) ?? new Map<Day, number>();
    series.set(key, days.set(when, Math.max(said.value, days.get(when) ?? 0)));
  }
  return series.values();
}

function rises(days: ReadonlyMap<Day, number>): boolean {
  const values = [...days].sort(([a], [b]) => a - b).map(([, value]) => value);
  const steps = values.slice(1).map((value, at) => value - (values[at] ?? value));
  const falls = steps.filter((step) => step < 0).length;
  return steps.filter((step) => step > 0).length >= LEAST_RISES && falls <= steps.length * RARELY;
}
