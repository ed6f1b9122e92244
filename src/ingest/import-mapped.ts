import { suggestion } from "#dataset/nearest.ts";
import { areaOf } from "#ingest/about-file.ts";
import { withoutCityWord } from "#ingest/city-word.ts";
import { contactsTold } from "#ingest/contacts-told.ts";
import { equalRows } from "#ingest/equal-rows.ts";
import { isReckoned, RECKONED_NOT_REPORTED, runsSinceBeginning } from "#ingest/figure-names.ts";
import { filledDown, perhapsMerged, regionsPerhapsMerged } from "#ingest/filled-down.ts";
import type { DateOrder } from "#ingest/foreign-date.ts";
import type { ForeignRow, ForeignTable } from "#ingest/foreign-table.ts";
import { importClaims } from "#ingest/import-claims.ts";
import { type Imported, importRows } from "#ingest/import-incidents.ts";
import { listedCategoriesIn } from "#ingest/listed-categories.ts";
import { looseSpellings } from "#ingest/loose-spellings.ts";
import { columnsAsNames, mappedColumns, unknownColumns } from "#ingest/mapped-columns.ts";
import { mappedIncident } from "#ingest/mapped-incident.ts";
import type { EventMapping, Mapping } from "#ingest/mapping.ts";
import { meaningIn } from "#ingest/meaning-in.ts";
import { outerColumns } from "#ingest/outer-place.ts";
import type { PackageAbout } from "#ingest/package-about.ts";
import { rivalsTold } from "#ingest/rivals-told.ts";
import { tableDates } from "#ingest/table-dates.ts";
import { languageTold } from "#ingest/table-language.ts";
import { twoScripts } from "#ingest/two-scripts.ts";
import { unreadUnits } from "#ingest/unit-columns.ts";
import { UNKNOWN_WORDS } from "#ingest/unknown-words.ts";

/**
 * Makes a dataset of any file whose columns a mapping explains. Every row becomes a record or stands in the report; columns
 * that the mapping leaves out are named. Throws where the mapping names a column that the file lacks.
 */
export function importMappedTable(
  table: ForeignTable,
  options: { mapping: Mapping; about: PackageAbout; order: DateOrder | null },
): Imported {
  const { files, report } = importedWhole(table, options);
  const { place, above } = placeColumns(options.mapping);
  if (place === undefined) return { files, report };
  const found = [
    ...report.found,
    ...perhapsMerged(table, { place, above }),
    ...regionsPerhapsMerged(table, { place, above }),
  ];
  return { files, report: { ...report, found, left: filledDown(report.left, table, place) } };
}

/** The columns that name places and what these lie in, in small letters; that of places is undefined where one holds for all rows. */
function placeColumns({ events, claims }: Mapping): { place?: string | undefined; above: readonly string[] } {
  if (events !== undefined) return { place: events.place.name, above: outerColumns(events.place) };
  if (claims === undefined || !("column" in claims.place)) return { above: [] };
  return { place: claims.place.column, above: outerColumns(claims.place) };
}

function importedWhole(
  whole: ForeignTable,
  { mapping, about: told, order }: { mapping: Mapping; about: PackageAbout; order: DateOrder | null },
): Imported {
  const about = { ...told, area: areaOf(told, mapping.area), language: told.language ?? mapping.language };
  const columns = mappedColumns(mapping);
  checkColumns(mapping, whole);
  const unused = whole.names.filter((name, at) => name !== "" && !columns.has(whole.header[at] ?? ""));
  const table = withoutSkipped(whole, mapping.skip);
  const published = mappedColumns({ ...mapping, skip: [] });
  const found = [
    ...table.found,
    ...languageTold(table, about.language),
    ...leftOut(unused),
    ...contactsTold(table, published),
  ];
  const unknown = new Set([...UNKNOWN_WORDS, ...mapping.unknown.map((value) => value.toLowerCase())]);
  const words = new Set(mapping.words.map((value) => value.toLowerCase()));
  const { events, claims } = mapping;
  if (claims !== undefined) {
    const printed = claims.publication?.published;
    const days = printed === undefined ? [claims.day] : [claims.day, printed];
    const dates = tableDates(table, days, order ?? mapping.dates ?? null);
    return importClaims(
      { ...table, found: [...found, ...unreadUnits(unused, table), dates.found] },
      { claims, about, habits: { order: dates.order, unknown, words } },
    );
  }
  if (events === undefined) throw new TypeError("A mapping has events or claims.");
  const dates = tableDates(
    table,
    events.end === undefined ? [events.start] : [events.start, events.end],
    order ?? mapping.dates ?? null,
  );
  const imported = importRows(
    {
      ...table,
      found: [
        ...found,
        dates.found,
        ...placedAs(events),
        ...calledBy(events),
        ...runningOn(table, events),
        ...rivalsTold(table, events, dates.order),
        ...listedCategoriesIn(table, [events.family, events.category]),
        ...spelledTwice(table, events),
      ],
    },
    { read: (row) => mappedIncident(row, events), about, habits: { order: dates.order, unknown } },
  );
  // Of rows that have ids a second one with the same is left.
  if (events.id !== undefined) return imported;
  const { files, report } = imported;
  return { files, report: { ...report, notes: [...report.notes, ...equalRows(table, report.left)] } };
}

/**
 * Throws where a mapping names a column that the file lacks, with its field, what may be meant, and what there is; and where it writes a
 * column for a name, since all rows would be said by somebody called “Who says”, or lie in a country called “Country”.
 */
function checkColumns(mapping: Mapping, { header, names }: ForeignTable): void {
  const named = names.filter((name) => name !== "");
  const unknown = unknownColumns(mapping, header).map(({ field, written }) => {
    const otherwise = /\.within\.\d+$/.test(field) ? `${AREA_INSTEAD}; see below` : "see below";
    return `mapping:${field}: no column is called “${written}”${suggestion(written, written.length < 3 ? [] : named, otherwise)}`;
  });
  const mistaken = columnsAsNames(mapping, header).map(
    ({ field, written, instead }) =>
      `mapping:${field}: “${written}” is a column of the file, and all rows would have that name; ${instead}`,
  );
  const lines = [...unknown, ...mistaken];
  if (lines.length === 0) return;
  throw new Error([...lines, `The columns of the file: ${named.join(", ")}`].join("\n"));
}

const AREA_INSTEAD = "a country in which all places lie is written as area, beside claims or events";

/** Where a mapping says one thing of all places, how closely they are taken to be known: without a point no closer than to their district. */
function placedAs({ place: { precision, lat, lon } }: EventMapping): string[] {
  if (typeof precision !== "string") return [];
  const said = `known to the ${precision} (precision in the mapping)`;
  if (precision === "district" || precision === "region" || precision === "country")
    return [`all places are taken as ${said}`];
  return lat === undefined || lon === undefined
    ? [`no place is taken as ${said}, since no columns have coordinates: they are known to the district`]
    : [`places with coordinates are taken as ${said}, those without to the district`];
}

function spelledTwice({ rows }: ForeignTable, { place }: EventMapping): string[] {
  const { name, values } = place;
  const cellsOf = (column: string) => rows.map(({ cell }) => cell(column));
  const named = (column: string) => rows[0]?.named(column) ?? column;
  const towns =
    name === undefined ? [] : cellsOf(name).map((cell) => meaningIn(values, cell)?.name ?? withoutCityWord(cell));
  return [
    ...(name === undefined ? [] : [...twoScripts(named(name), towns), ...looseSpellings(named(name), towns)]),
    ...outerColumns(place).flatMap((column) => looseSpellings(named(column), cellsOf(column).map(withoutCityWord))),
  ];
}

/** Which columns say by their names that they run on, though the people of events are added up. */
function runningOn({ header, names }: ForeignTable, { killed, injured, detained }: EventMapping): string[] {
  const counts = [...Object.values(killed), injured, detained];
  const running = names.filter((name, at) => runsSinceBeginning(name) && counts.includes(header[at] ?? ""));
  if (running.length === 0) return [];
  return [
    `running totals by their names, and people of events are added up, so that they would be counted again and again: ${running.join(", ")}; take them out of the mapping, or have each row say what it adds`,
  ];
}

/** Events without ids of their own are called by their rows, which a row put between them changes. */
function calledBy({ id }: EventMapping): string[] {
  if (id !== undefined) return [];
  return [
    "events are called by the numbers of their rows, since no column has ids (id in the mapping): add rows below, or links to events come to mean others",
  ];
}

/** Of what is left out, figures that nobody reported are told as such. */
function leftOut(unused: readonly string[]): string[] {
  const reckoned = unused.filter(isReckoned);
  const others = unused.filter((name) => !isReckoned(name));
  return [
    ...(others.length > 0 ? [`columns that the mapping leaves out: ${others.join(", ")}`] : []),
    ...(reckoned.length > 0 ? [`left out as ${RECKONED_NOT_REPORTED}: ${reckoned.join(", ")}`] : []),
  ];
}

function withoutSkipped(table: ForeignTable, skip: Mapping["skip"]): ForeignTable {
  const reasonOf = ({ cell }: ForeignRow) => skip.find(({ column, values }) => values.includes(cell(column)));
  const rows = table.rows.filter((row) => reasonOf(row) === undefined);
  const left = table.rows.flatMap((row) => {
    const rule = reasonOf(row);
    return rule === undefined
      ? []
      : { row: row.row, reason: `${row.named(rule.column)} is “${row.cell(rule.column)}”: ${rule.reason}` };
  });
  return { ...table, rows, left: [...table.left, ...left] };
}
