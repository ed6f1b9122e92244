import { ACLED_COLUMNS, ACLED_WEEKLY_COLUMNS, acledIncident, acledWeek } from "#ingest/acled.ts";
import type { DateOrder } from "#ingest/foreign-date.ts";
import type { ForeignRow, ForeignTable } from "#ingest/foreign-table.ts";
import { type ImportReport, leftLines } from "#ingest/import-report.ts";
import { type Incident, LeaveRow, type Outcome } from "#ingest/incident.ts";
import { incidentPackage } from "#ingest/incident-package.ts";
import type { PackageAbout } from "#ingest/package-about.ts";
import { placesTold } from "#ingest/places-told.ts";
import { plainName } from "#ingest/plain-name.ts";
import { pointsOfOneName } from "#ingest/points-of-one-name.ts";
import { notInItself } from "#ingest/region-outline.ts";
import { type RowHabits, RowReader } from "#ingest/row-reader.ts";
import { pointNotes } from "#ingest/swapped-points.ts";
import { tableDates } from "#ingest/table-dates.ts";
import { TIMEMAP_COLUMNS, timemapIncident } from "#ingest/timemap.ts";
import { toldOnce } from "#ingest/told-once.ts";
import { UCDP_GED_COLUMNS, ucdpIncident } from "#ingest/ucdp-ged.ts";
import { UNKNOWN_WORDS } from "#ingest/unknown-words.ts";
import { UnreadCells } from "#ingest/unread-cells.ts";
import { usualNames } from "#ingest/usual-names.ts";

/** A form of data that is known by its columns. */
export interface IncidentForm {
  readonly columns: readonly string[];
  readonly dates: readonly string[];
  readonly read: (row: RowReader) => Incident;
  /** The form counts nobody: a table that does is none of its, whatever its other columns. */
  readonly countless?: true;
}

const COUNT_ROLES = ["killedLow", "killedBest", "killedHigh", "injured", "detained"] as const;

/** The forms that are known by name; ACLED comes as events or as weekly aggregates. */
export const INCIDENT_FORMS: Readonly<Record<string, readonly IncidentForm[]>> = {
  "ucdp-ged": [{ columns: UCDP_GED_COLUMNS, dates: ["date_start", "date_end"], read: ucdpIncident }],
  acled: [
    { columns: ACLED_COLUMNS, dates: ["event_date"], read: acledIncident },
    { columns: ACLED_WEEKLY_COLUMNS, dates: ["week"], read: acledWeek },
  ],
  timemap: [{ columns: TIMEMAP_COLUMNS, dates: ["date"], read: timemapIncident, countless: true }],
};

/**
 * The name of the form that a table has by its columns; null where it is none of those that are known, or one that would leave
 * the people unread whom the table counts.
 */
export function knownForm({ header }: ForeignTable): string | null {
  const names = new Set(header.map(plainName));
  const counts = COUNT_ROLES.flatMap(usualNames).some((name) => names.has(plainName(name)));
  const fits = ({ columns, countless }: IncidentForm) =>
    columns.every((column) => header.includes(column)) && !(countless && counts);
  return Object.entries(INCIDENT_FORMS).find(([, forms]) => forms.some(fits))?.[0] ?? null;
}

/** What an import came to. */
export interface Imported {
  /** The files of the dataset by their paths. */
  readonly files: ReadonlyMap<string, string>;
  readonly report: ImportReport;
}

/**
 * Makes a dataset of a file of incidents. Every row becomes an event or stands in the report with its reason; what cannot be
 * read in a row that is kept is left empty and noted. Throws where the file is none of the given forms.
 */
export function importTable(
  table: ForeignTable,
  { forms, about, order }: { forms: readonly IncidentForm[]; about: PackageAbout; order: DateOrder | null },
): Imported {
  const form = formOf(table, forms);
  const dates = tableDates(table, form.dates, order);
  const cells = new UnreadCells(table);
  const { files, report } = importRows(
    { ...table, found: [...table.found, dates.found] },
    { read: cells.watched(form.read), about, habits: { order: dates.order, unknown: UNKNOWN_WORDS } },
  );
  return { files, report: { ...report, found: [...report.found, ...cells.told] } };
}

/** The same of a table whose rows `read` can read. */
export function importRows(
  table: ForeignTable,
  { read, about, habits }: { read: IncidentForm["read"]; about: PackageAbout; habits: RowHabits },
): Imported {
  const placed = (row: RowReader) => asOneRegion(read(row), about.area);
  const outcomes = onlyFirst(table.rows.map((row) => [row, outcomeOf(new RowReader(row, habits), placed)] as const));
  const made = outcomes.flatMap(([, outcome]) => ("incident" in outcome ? outcome : []));
  const incidents = made.map(({ incident }) => incident);
  const places = incidents.map(({ place }) => place);
  const left = outcomes.flatMap(([, outcome]) => ("left" in outcome ? outcome.left : []));
  const notes = [
    ...toldOnce(made.flatMap((one) => one.notes)),
    ...pointNotes(
      made.map(({ incident: { row, place }, pointColumns }) => ({ row, place, pointColumns })),
      about.area,
    ),
  ];
  const report = {
    kept: incidents.length,
    left: [...table.left, ...left],
    notes,
    found: [...table.found, ...placesTold(places, about.area), ...pointsOfOneName(places)],
  };
  if (report.kept === 0) throw new Error(["No row of the file is an event.", ...leftLines(report)].join("\n"));
  return { files: incidentPackage(incidents, about), report };
}

function formOf({ header }: ForeignTable, forms: readonly IncidentForm[]): IncidentForm {
  const form = forms.find(({ columns }) => columns.every((column) => header.includes(column)));
  if (form !== undefined) return form;
  const missing = (forms[0]?.columns ?? []).filter((column) => !header.includes(column));
  throw new Error(`The file lacks the ${missing.length === 1 ? "column" : "columns"} ${missing.join(", ")}.`);
}

function outcomeOf(reader: RowReader, read: IncidentForm["read"]): Outcome {
  try {
    const incident = read(reader);
    noteEstimate(reader, incident);
    return { incident, notes: reader.notes, pointColumns: reader.pointColumns };
  } catch (error) {
    if (error instanceof LeaveRow) return { left: error.left(reader.row) };
    throw error;
  }
}

/** A district may bear the name of its region; what is known to the region only is in that one. */
function asOneRegion(incident: Incident, area: string): Incident {
  return incident.placePrecision === "district" ? incident : { ...incident, place: notInItself(incident.place, area) };
}

function noteEstimate(reader: RowReader, { counts: { killedLow, killedBest, killedHigh } }: Incident): void {
  const [low, best, high] = [killedLow ?? null, killedBest ?? null, killedHigh ?? null];
  if (low !== null && high !== null && high < low) throw new LeaveRow(`high, ${high}, lies below low, ${low}`);
  if (best === null || ((low === null || best >= low) && (high === null || best <= high))) return;
  reader.note("best", `${best} lies outside ${low ?? "…"} to ${high ?? "…"}; all three are kept as they stand`);
}

/** A second row with the id of an earlier one is left. */
function onlyFirst(outcomes: readonly (readonly [ForeignRow, Outcome])[]): readonly (readonly [ForeignRow, Outcome])[] {
  const first = new Map<string, number>();
  return outcomes.map(([row, outcome]) => {
    if (!("incident" in outcome)) return [row, outcome] as const;
    const { id } = outcome.incident;
    const earlier = first.get(id);
    if (earlier !== undefined)
      return [row, { left: { row: row.row, reason: `repeats the id “${id}” of row ${earlier}` } }] as const;
    first.set(id, row.row);
    return [row, outcome] as const;
  });
}
