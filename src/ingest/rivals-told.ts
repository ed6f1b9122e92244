import { type DateOrder, foreignDay, foundDates } from "#ingest/foreign-date.ts";
import type { ForeignRow, ForeignTable } from "#ingest/foreign-table.ts";
import type { FoundColumn } from "#ingest/found-columns.ts";
import { guessedClaimColumns } from "#ingest/guessed-claim-columns.ts";
import { hedgedFigure } from "#ingest/hedged-figure.ts";
import { latinDigits } from "#ingest/latin-digits.ts";
import { listed } from "#ingest/listed.ts";
import type { EventMapping } from "#ingest/mapping.ts";
import { plainName } from "#ingest/plain-name.ts";
import {
  different,
  type RivalSources,
  risingPlaces,
  rivalPlaces,
  rivalSources,
  type SourcedRow,
} from "#ingest/rival-sources.ts";
import { usualClaimNames } from "#ingest/usual-claim-names.ts";
import { EVENT_COUNTS, isWholeCount } from "#ingest/whole-count.ts";

const MOST_NAMED = 4;

/** The columns of rows that count people, by their keys; a place may be told by two, as its coordinates. */
interface SourcedColumns {
  readonly source: string;
  readonly place: readonly string[];
  readonly day: string;
  readonly counts: readonly string[];
}

function sourcedRows(
  rows: readonly ForeignRow[],
  { source, place, day, counts }: SourcedColumns,
  order: DateOrder | null,
): readonly SourcedRow[] {
  return rows.map(({ cell }) => ({
    source: cell(source).trim(),
    place: place
      .map((column) => cell(column).trim())
      .filter((text) => text !== "")
      .join(", "),
    day: foreignDay(cell(day), order),
    counts: counts.map((column) => hedgedFigure(latinDigits(cell(column)))?.value ?? null),
  }));
}

/** The column called a source whose cells look like those who count the people of a table, and what tells it; null where none does. */
export function rivalColumn(
  rows: readonly ForeignRow[],
  columns: readonly FoundColumn[],
): { readonly name: string; readonly rivals: RivalSources } | null {
  const { claimant: name, day, place } = guessedClaimColumns(columns);
  const isSource = usualClaimNames("source").some((usual) => plainName(usual) === plainName(name ?? ""));
  const counts = columns.filter((column) => EVENT_COUNTS.some((role) => isPeople(role, column)));
  if (name === undefined || !isSource || day === undefined || place === undefined || counts.length === 0) return null;
  const keys = (names: readonly string[]) => names.map((one) => one.toLowerCase());
  const [source = "", days = ""] = keys([name, day]);
  const chosen = { source, day: days, place: keys([place]), counts: keys(counts.map((column) => column.name)) };
  const rivals = rivalSources(sourcedRows(rows, chosen, orderIn(rows, days)));
  return rivals === null ? null : { name, rivals };
}

function isPeople(role: (typeof EVENT_COUNTS)[number], { name, counts }: FoundColumn): boolean {
  return counts === true && plainName(name) !== "" && isWholeCount(role, name);
}

function orderIn(rows: readonly ForeignRow[], day: string): DateOrder | null {
  try {
    return foundDates(rows.map(({ cell }) => cell(day))).order;
  } catch {
    return null;
  }
}

/** That people of events are added up, where rows of one place may be counts of the same people, as lines of a report. */
export function rivalsTold(
  { rows }: Pick<ForeignTable, "rows">,
  { source, place, start, killed, injured, detained }: EventMapping,
  order: DateOrder | null,
): readonly string[] {
  const counts = [...Object.values(killed), injured, detained].flatMap((column) => column ?? []);
  if (source === undefined || counts.length === 0) return [];
  const where = place.name === undefined ? [place.lat, place.lon] : [place.name];
  const columns = { source, day: start, place: where.flatMap((column) => column ?? []), counts };
  const sourced = sourcedRows(rows, columns, order);
  const [rival, rising] = [rivalPlaces(sourced), risingPlaces(sourced)];
  const named = (there: string, at: number) => {
    if (at >= MOST_NAMED) return there;
    const sources = sourced.flatMap((row) => (row.place === there && row.source !== "" ? row.source : []));
    return `${there} (${listed(different(sources), MOST_NAMED)})`;
  };
  const why = [
    ...(rival.length === 0 ? [] : [`several sources of one place: ${listed(rival.map(named), MOST_NAMED)}`]),
    ...(rising.length === 0
      ? []
      : [`numbers of one source that rise and never fall: ${listed(rising.map(named), MOST_NAMED)}`]),
  ];
  if (why.length === 0) return [];
  return [
    `the people of all rows are added up, and some may be running counts, or counts of the same people by rival sources (${why.join("; ")}); if they are, take the rows as reported figures: “A reported figure” on the page, or a draft with --rows claims`,
  ];
}
