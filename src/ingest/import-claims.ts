import { isoDay } from "#dataset/day.ts";
import { areaOf } from "#ingest/about-file.ts";
import { type ClaimFigures, claimFigures, type NamedClaimant } from "#ingest/claim-figures.ts";
import { areaFound, claimPlace, countryIn, unreadCoordinates } from "#ingest/claim-place.ts";
import { ClaimantRows, claimTables, type ReadRow } from "#ingest/claim-rows.ts";
import { spanNotes, spanTold } from "#ingest/claim-spans.ts";
import { claimSpellings } from "#ingest/claim-spellings.ts";
import { countedAs } from "#ingest/counted-as.ts";
import { REST_COLOUR } from "#ingest/family-colours.ts";
import type { ForeignRow, ForeignTable } from "#ingest/foreign-table.ts";
import type { Imported } from "#ingest/import-incidents.ts";
import { leftLines } from "#ingest/import-report.ts";
import { LeaveRow, type RowNote } from "#ingest/incident.ts";
import { listed } from "#ingest/listed.ts";
import type { ClaimMapping } from "#ingest/mapping.ts";
import { meaningIn } from "#ingest/meaning-in.ts";
import { measuredSigns, signsTold } from "#ingest/measured-figure.ts";
import { groupsTold } from "#ingest/named-group.ts";
import type { PackageAbout } from "#ingest/package-about.ts";
import { packageDescriptor } from "#ingest/package-descriptor.ts";
import { PlaceRows } from "#ingest/place-rows.ts";
import { placesTold } from "#ingest/places-told.ts";
import { pointsOfOneName } from "#ingest/points-of-one-name.ts";
import { checkPrintDays, PrintingPublications, printingOf } from "#ingest/printing-publications.ts";
import { notInItself } from "#ingest/region-outline.ts";
import { type RowHabits, RowReader } from "#ingest/row-reader.ts";
import { shownAsPeople } from "#ingest/shown-as-people.ts";
import { furtherPrints } from "#ingest/stated-claims.ts";
import { pointNotes } from "#ingest/swapped-points.ts";
import { packageFiles, type WrittenRow } from "#ingest/table-text.ts";
import { toldOnce } from "#ingest/told-once.ts";

const MOST_NAMED = 12;
/** A dataset has a family of events, also where it has none of them. */
const NO_EVENTS = {
  id: "event",
  label: { en: "Event" },
  color: REST_COLOUR,
  categories: [{ id: "event", label: { en: "Event" } }],
};

/**
 * Makes a dataset of a table of reported figures: each cell that holds one states a claim of the row's claimant for its
 * day, which is cited by every row that states it. A row in which nobody reports a figure is left out. Figures are taken as they stand, never reckoned from others.
 */
export function importClaims(
  table: ForeignTable,
  { claims: mapping, about: told, habits: known }: { claims: ClaimMapping; about: PackageAbout; habits: RowHabits },
): Imported {
  const about = { ...told, area: areaOf(told, countryIn(table, mapping.place)) };
  checkPrintDays(mapping, about, table.rows[0]?.named ?? ((column) => column));
  const dayColumn = table.rows[0]?.named(mapping.day) ?? mapping.day;
  const places = new PlaceRows(about.area);
  const figures = claimFigures(mapping.figures);
  const habits = { ...known, signs: measuredSigns(mapping.figures, table) };
  const claimants = new ClaimantRows();
  const publications = new PrintingPublications(about);
  const left = [...table.left];
  const kept: ReadRow[] = [];
  for (const row of table.rows) {
    try {
      kept.push(readRow(row, { mapping, habits, claimants, publications, places, area: about.area, figures }));
    } catch (error) {
      if (!(error instanceof LeaveRow)) throw error;
      left.push(error.left(row.row));
    }
  }
  const [first, ...others] = kept.map(({ day }) => day).sort((a, b) => a - b);
  if (first === undefined) {
    throw new Error(["No row of the file reports a figure.", ...leftLines({ left })].join("\n"));
  }
  const wheres = kept.map(({ where }) => where);
  const descriptor = packageDescriptor(about, {
    coverage: { from: isoDay(first), to: isoDay(others.at(-1) ?? first) },
    points: wheres.flatMap(({ point }) => point ?? []),
    families: [NO_EVENTS],
    metrics: figures.metrics(),
    populations: figures.populations(),
  });
  const tables = {
    publications: publications.rows,
    claimants: claimants.rows,
    places: places.rows,
    ...claimTables(kept, {
      claimants: (key) => claimants.idOf(key),
      places: (key) => places.idOf(key),
      publications: (key) => publications.idOf(key),
      onePlace: !("column" in mapping.place),
      noteOf: spanNotes(dayColumn, about.language ?? "en"),
    }),
  };
  return {
    files: packageFiles(descriptor, { tables, language: about.language ?? "en" }),
    report: {
      kept: kept.length,
      left,
      notes: notesOf(kept, about.area),
      found: [
        ...table.found,
        ...signsTold(habits.signs, table),
        ...wordsAmong(kept),
        ...furtherPrints(kept),
        ...publications.told,
        ...undatedAmong(kept),
        ...unnamedAmong(kept),
        ...claimSpellings(mapping, table),
        ...(about.area === told.area || !("column" in mapping.place) ? [] : [areaFound(about.area)]),
        ...placesTold(wheres, about.area),
        ...pointsOfOneName(wheres),
        ...unreadCoordinates(mapping.place, wheres),
        ...spanTold(dayColumn),
        ...takenAs(mapping, claimants.rows),
        ...groupsTold(mapping.figures, table),
        ...shownAsPeople(mapping.figures, { table, metrics: figures.metrics() }),
        ...countedAs(mapping, { table, metrics: figures.metrics(), order: habits.order }),
      ],
    },
  };
}

function notesOf(rows: readonly ReadRow[], area: string): readonly RowNote[] {
  const placed = rows.map(({ row, where, pointColumns }) => ({ row, place: where, pointColumns }));
  return [...toldOnce(rows.flatMap(({ notes }) => notes)), ...pointNotes(placed, area)];
}

/** How many figures are words, and which: whoever sees that one is none lists it as unknown. */
function wordsAmong(rows: readonly ReadRow[]): string[] {
  const words = rows.flatMap(({ figures }) => figures.flatMap(({ figure }) => ("word" in figure ? figure.word : [])));
  if (words.length === 0) return [];
  const different = listed([...new Set(words)], MOST_NAMED);
  return [
    `kept as words, without a number (list one that is no quantity under unknown in the mapping): ${words.length} × ${different}`,
  ];
}

/** Where a mapping says one thing of all claimants, who they are: whoever is another is spoken for wrongly. */
function takenAs({ claimant, figures }: ClaimMapping, rows: readonly WrittenRow[]): string[] {
  if (claimant === undefined || !("column" in claimant && "kind" in claimant)) return [];
  const own = new Set(Array.isArray(figures) ? figures.map((one) => one.claimant?.name) : []);
  const names = listed(
    rows.flatMap(({ name_en = "" }) => (own.has(name_en) ? [] : name_en)),
    MOST_NAMED,
  );
  return [`claimants taken as ${claimant.kind} (kind in the mapping; where they differ, values): ${names}`];
}

/** Which outlets are no publications, since their rows do not give the day of print. */
function undatedAmong(rows: readonly ReadRow[]): string[] {
  const outlets = rows.flatMap(({ undated }) => (undated === "" ? [] : undated));
  if (outlets.length === 0) return [];
  const which = listed([...new Set(outlets)], MOST_NAMED);
  return [
    `cited in the file itself, by way of the outlet, since the day of print is blank: ${outlets.length} × ${which}`,
  ];
}

/** How many rows name nothing that prints them, where others do. */
function unnamedAmong(rows: readonly ReadRow[]): string[] {
  const { length } = rows.filter(({ unnamed }) => unnamed);
  return length === 0 ? [] : [`cited in the file itself, since no publication is named: rows ${length}`];
}

interface Reading {
  readonly mapping: ClaimMapping;
  readonly habits: RowHabits;
  readonly claimants: ClaimantRows;
  readonly publications: PrintingPublications;
  readonly places: PlaceRows;
  readonly area: string;
  readonly figures: ClaimFigures;
}

function readRow(row: ForeignRow, { mapping, habits, claimants, publications, ...read }: Reading): ReadRow {
  const { places, figures, area } = read;
  const reader = new RowReader(row, habits);
  const day = reader.day(mapping.day);
  const claimed = claimantOf(reader, mapping);
  const where = notInItself(claimPlace(reader, mapping.place, area), area);
  const { printing, undated, unnamed = false } = printingOf(reader, mapping);
  const found = figures.of(reader);
  if (found.length === 0) throw withoutFigure(reader);
  const source = mapping.source === undefined ? "" : reader.text(mapping.source);
  const via = [...new Set([source, undated])].filter((name) => name !== "").join(", ");
  return {
    ...{ row: row.row, day, via, undated, unnamed },
    ...{ notes: reader.notes, pointColumns: reader.pointColumns },
    figures: found.map((one) => ({ ...one, claimant: claimants.add(one.by ?? claimed) })),
    where,
    place: places.add(where),
    publication: publications.add(printing, found),
  };
}

/** Why a row is left that reports none: what its cells hold that is no figure. */
function withoutFigure({ notes }: RowReader): LeaveRow {
  const unread = notes.map(({ column, note }) => `${column} ${note.replace(/; left empty$/, "")}`).join("; ");
  const [column, another] = new Set(notes.map((note) => note.column));
  return new LeaveRow(`reports no figure${unread === "" ? "" : `: ${unread}`}`, another === undefined ? column : "");
}

/** Stands where each column of figures has a claimant of its own. */
const NOBODY: NamedClaimant = { name: "", kind: "" };

function claimantOf(reader: RowReader, { claimant, figures }: ClaimMapping): NamedClaimant {
  const needed = !Array.isArray(figures) || figures.some((one) => one.claimant === undefined);
  if (claimant === undefined || !needed) return NOBODY;
  if (!("column" in claimant)) return claimant;
  const code = reader.needed(claimant.column);
  const known = "values" in claimant ? meaningIn(claimant.values, code) : undefined;
  if (known !== undefined) return known;
  if (reader.isUnknown(code))
    throw reader.leave(
      claimant.column,
      `“${code}” stands for what is not known, and a figure without a claimant is none; write who says it`,
    );
  if ("kind" in claimant) return { name: code, kind: claimant.kind };
  throw reader.leave(
    claimant.column,
    `“${code}” is no claimant of the mapping; list it there under values, with name and kind`,
  );
}
