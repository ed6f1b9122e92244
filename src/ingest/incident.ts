import type { Count } from "#dataset/counts.ts";
import type { Day } from "#dataset/day.ts";
import type { Point } from "#dataset/point.ts";
import type { DatePrecision, PlaceKind, PlacePrecision } from "#dataset/vocabulary.ts";
import type { LeftRow } from "#ingest/foreign-table.ts";

/** Where an incident happened, as its file names it. */
export interface IncidentPlace {
  readonly kind: PlaceKind;
  readonly name: string;
  readonly point: Point | null;
  /** What the place lies in, from the country down; the country is empty where the file does not name it. */
  readonly within: readonly string[];
  /** A town that is known by its name alone: not the region of that name, whose outline it would be drawn with. */
  readonly pointless?: boolean;
}

/** One record of somebody else's file as an event of ours. */
export interface Incident {
  readonly row: number;
  /** The id that the file gives it. */
  readonly id: string;
  readonly start: Day;
  /** Null where it lasts a day or the file gives no end. */
  readonly end: Day | null;
  readonly datePrecision: DatePrecision;
  readonly place: IncidentPlace;
  readonly placePrecision: PlacePrecision;
  /** The family and the category, as the file calls them. */
  readonly category: readonly [family: string, category: string];
  readonly title: string;
  readonly summary: string;
  readonly counts: Readonly<Partial<Record<Count, number | null>>>;
  /** Who relayed it, where the file says so. */
  readonly via: string | null;
}

/** Something about a row that was kept: the value is as the file has it, or is left empty, and a person may look again. */
export interface RowNote {
  readonly row: number;
  /** As the file names it; empty where it is about the whole row. */
  readonly column: string;
  readonly note: string;
  /** Where it says only in which manner a cell was read, that manner without the cell: of many rows it is told once. */
  readonly manner?: string;
}

/** What a row came to: an incident, with the columns of its point as the file names them, or the reason why it is none. */
export type Outcome =
  | { readonly incident: Incident; readonly notes: readonly RowNote[]; readonly pointColumns: string }
  | { readonly left: LeftRow };

/** Stops the reading of a row that cannot become a record; the message is the reason. */
export class LeaveRow extends Error {
  /** The columns whose cells are the cause, as the file names them; empty where no one column is. */
  readonly column: string;

  constructor(reason: string, column = "") {
    super(reason);
    this.column = column;
  }

  /** The row as a report has it. */
  left(row: number): LeftRow {
    return { row, reason: this.message, ...(this.column !== "" && { column: this.column }) };
  }
}
