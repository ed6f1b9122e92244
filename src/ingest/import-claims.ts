import { isoDay } from "#dataset/day.ts";
import { REST_COLOUR } from "#ingest/family-colours.ts";
import type { ForeignRow, ForeignTable } from "#ingest/foreign-table.ts";
import type { Imported } from "#ingest/import-incidents.ts";
import { leftLines } from "#ingest/import-report.ts";
import { LeaveRow, type RowNote } from "#ingest/incident.ts";
import type { ClaimMapping } from "#ingest/mapping.ts";
import type { PackageAbout } from "#ingest/package-about.ts";
import { type Labelled, packageDescriptor } from "#ingest/package-descriptor.ts";
import { PlaceRows } from "#ingest/place-rows.ts";
import { publicationRow, SOURCE } from "#ingest/publication-row.ts";
import { type RowHabits, RowReader } from "#ingest/row-reader.ts";
import { SlugBook } from "#ingest/slugs.ts";
import { packageFiles, type WrittenRow } from "#ingest/table-text.ts";

interface ReadRow {
  readonly row: number;
  readonly claims: readonly WrittenRow[];
  readonly printed: readonly string[];
  readonly notes: readonly RowNote[];
  readonly day: string;
}

/**
 * Makes a dataset of a table of reported figures: each cell that holds one becomes the claim of the row's claimant for its
 * day. A row in which nobody reports a figure is left out. Figures are taken as they stand, never reckoned from others.
 */
export function importClaims(
  table: ForeignTable,
  { claims: mapping, about, habits }: { claims: ClaimMapping; about: PackageAbout; habits: RowHabits },
): Imported {
  const places = new PlaceRows(new SlugBook(), about.area);
  const place = places.idOf({ ...mapping.place, point: null });
  const claimants = new ClaimantRows();
  const slugs = new SlugBook();
  const left = [...table.left];
  const kept: ReadRow[] = [];
  for (const row of table.rows) {
    try {
      kept.push(readRow(row, { mapping, habits, claimants, slugs, place }));
    } catch (error) {
      if (!(error instanceof LeaveRow)) throw error;
      left.push({ row: row.row, reason: error.message });
    }
  }
  const days = kept.map(({ day }) => day).sort();
  if (days[0] === undefined) {
    throw new Error(["No row of the file reports a figure.", ...leftLines({ left })].join("\n"));
  }
  const descriptor = packageDescriptor(about, {
    coverage: { from: days[0], to: days.at(-1) ?? days[0] },
    points: [],
    families: [
      {
        id: "event",
        label: { en: "Event" },
        color: REST_COLOUR,
        categories: [{ id: "event", label: { en: "Event" } }],
      },
    ],
    metrics: labelled(mapping.figures.map(({ metric, label }) => [metric, label])),
    populations: labelled(mapping.figures.map(({ population, people }) => [population, people])),
  });
  const tables = {
    publications: [publicationRow(about)],
    claimants: claimants.rows,
    places: places.rows,
    claims: kept.flatMap(({ claims }) => claims),
    citations: kept.flatMap(citationRows),
  };
  return {
    files: packageFiles(descriptor, { tables, languages: ["en"] }),
    report: { kept: kept.length, left, notes: kept.flatMap(({ notes }) => notes), found: table.found },
  };
}

function readRow(
  row: ForeignRow,
  at: { mapping: ClaimMapping; habits: RowHabits; claimants: ClaimantRows; slugs: SlugBook; place: string },
): ReadRow {
  const { mapping, habits, claimants, slugs, place } = at;
  const reader = new RowReader(row, habits);
  const day = isoDay(reader.day(mapping.day));
  const claimant = claimants.idOf(claimantOf(reader, mapping.claimant));
  const figures = mapping.figures.flatMap((figure) => {
    const value = reader.count(figure.column);
    return value === null ? [] : { ...figure, value };
  });
  if (figures.length === 0) throw new LeaveRow("reports no figure");
  const claims = figures.map(({ metric, population, cumulative, value }) => ({
    id: slugs.take(`cl-${metric}-${population}-${claimant}-${day}`, "cl"),
    ...{ metric, population, place, as_of: day, qualifier: "exact", value: String(value), claimant },
    ...{ status: "standing", cumulative: String(cumulative) },
  }));
  return { row: row.row, day, claims, printed: figures.map(({ column }) => reader.text(column)), notes: reader.notes };
}

function claimantOf(reader: RowReader, claimant: ClaimMapping["claimant"]): { name: string; kind: string } {
  if (!("column" in claimant)) return claimant;
  const code = reader.needed(claimant.column);
  const known = Object.hasOwn(claimant.values, code) ? claimant.values[code] : undefined;
  if (known === undefined)
    throw new LeaveRow(
      `${reader.named(claimant.column)} “${code}” is no claimant of the mapping; list it there under values, with name and kind`,
    );
  return known;
}

class ClaimantRows {
  readonly rows: WrittenRow[] = [];
  readonly #ids = new Map<string, string>();
  readonly #slugs = new SlugBook();

  idOf({ name, kind }: { name: string; kind: string }): string {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    const id = this.#slugs.take(name, "claimant");
    this.#ids.set(name, id);
    this.rows.push({ id, kind, name_en: name });
    return id;
  }
}

function citationRows({ row, claims, printed }: ReadRow): WrittenRow[] {
  return claims.map(({ id = "" }, index) => ({
    ...{ publication: SOURCE, paragraph: String(row), claim: id },
    ...{ as_printed: printed[index] ?? "", fidelity: "faithful" },
  }));
}

/** Each id once, with the first of its names. */
function labelled(pairs: readonly (readonly [id: string, name: string])[]): Labelled[] {
  const names = new Map<string, string>();
  for (const [id, name] of pairs) if (!names.has(id)) names.set(id, name);
  return [...names].map(([id, en]) => ({ id, label: { en } }));
}
