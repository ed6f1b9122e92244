import { metricByName } from "#ingest/figure-names.ts";
import { isCalled } from "#ingest/fit-columns.ts";
import type { ForeignTable } from "#ingest/foreign-table.ts";
import { listed } from "#ingest/listed.ts";
import { meaningIn } from "#ingest/meaning-in.ts";
import type { RowReader } from "#ingest/row-reader.ts";
import { usualClaimNames } from "#ingest/usual-claim-names.ts";

/** What figures are measured in: one unit for all rows, or that of a column, and what its cells mean; undefined where all count people. */
export type MappedUnit =
  | string
  | { readonly column: string; readonly values: Readonly<Record<string, { readonly unit: string }>> }
  | undefined;

/** A unit as it is shown, empty where people are counted; and as its cell writes it, which those of figures may repeat. */
interface RowUnit {
  readonly unit: string;
  readonly written: string;
}

const PEOPLE: ReadonlySet<string> = new Set([
  ...["", "people", "persons", "person", "pers", "pers.", "pax", "head", "heads", "individuals"],
  ...["люди", "людей", "человек", "человека", "чел", "чел.", "лиц", "лица", "адам", "адамдар", "кісі"],
]);
const MOST_NAMED = 8;

const BLANK = "says no unit, so that the figure is taken as a number of people";

/** The figure in a cell of a row, and what it is measured in; null where the cell has none. A blank cell of a column of units says nothing, and its figure is one of people. */
export function figureIn(
  row: RowReader,
  { column, unit: mapped }: { readonly column: string; readonly unit?: MappedUnit },
) {
  const { unit, written } = unitIn(row, mapped);
  const figure = unit === "" ? row.reported(column) : row.measured(column, written);
  if (figure === null) return null;
  if (typeof mapped === "object" && written === "" && !row.notes.some(({ note }) => note === BLANK))
    row.note(mapped.column, BLANK, BLANK);
  return { figure, unit };
}

function unitIn(row: RowReader, mapped: MappedUnit): RowUnit {
  if (typeof mapped !== "object") return { unit: mapped ?? "", written: mapped ?? "" };
  const cell = row.text(mapped.column);
  const written = row.isUnknown(cell) ? "" : cell;
  const unit = meaningIn(mapped.values, written)?.unit ?? written;
  return { unit: isPeople(unit) ? "" : unit, written };
}

/** Whether a unit is a word for people: “people”, «чел.», or whom figures count, as “deaths”. */
export function isPeople(unit: string): boolean {
  return PEOPLE.has(unit.toLowerCase()) || metricByName(unit) !== null;
}

/** Which of the columns that a mapping leaves out hold units by their names, and units of what is no people by their cells. */
export function unreadUnits(unused: readonly string[], { header, names, rows }: ForeignTable): string[] {
  return unused
    .filter((name) => usualClaimNames("unit").some((usual) => isCalled(name, usual)))
    .flatMap((name) => {
      const column = header[names.indexOf(name)] ?? "";
      const units = [...new Set(rows.map(({ cell }) => cell(column)))].filter((cell) => !isPeople(cell));
      if (units.length === 0) return [];
      return [
        `${name} holds units by its name, and is not read, so that its figures are shown as people: ${listed(units, MOST_NAMED)}; write "unit": {"column": "${name}"} beside the columns of figures in the mapping, or choose it as the unit on the page`,
      ];
    });
}
