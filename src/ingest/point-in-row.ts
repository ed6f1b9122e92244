import type { Point } from "#dataset/point.ts";
import { type Axis, coordinatesIn, degreesOf } from "#ingest/coordinates.ts";
import { coordinatesInLink } from "#ingest/coordinates-in-link.ts";
import { LeaveRow } from "#ingest/incident.ts";
import type { RowReader } from "#ingest/row-reader.ts";
import { shortened } from "#ingest/shortened.ts";

/** The columns of a point; one may hold both, and is named for each. */
export interface PointColumns {
  readonly lat: string;
  readonly lon: string;
}

/** Stops where cells hold something that no point can be read from. */
class UnreadPoint extends LeaveRow {
  /** The reason without the names of the columns. */
  readonly why: string;

  constructor(why: string, { named, column }: { readonly named: string; readonly column: string }) {
    super(`${named} ${why}`.trim(), column);
    this.why = why;
  }
}

/** Nobody lives beyond. */
const [FAR_SOUTH, FAR_NORTH] = [-60, 84];
const COMMA = "has a comma for a decimal point";
const MIDDLE = "is a link, and its point is the middle of the map that it opens; look whether that is the place";
const BESIDE = "left empty; the row stands beside the map, not on it";
const MOST_SHOWN = 60;

/** Null where both cells are blank; a point that cannot be on the globe leaves the row. One column may hold both, latitude first. */
export function pointIn(row: RowReader, { lat: latitude, lon: longitude }: PointColumns): Point | null {
  const both = latitude === longitude;
  const [north, east] = both ? pairIn(row, latitude) : [row.text(latitude), row.text(longitude)];
  if (north === "" && east === "") return null;
  const [first, second] = [row.named(latitude), row.named(longitude)];
  row.pointColumns = [...new Set([first, second])].join(", ");
  const lat = degreesIn(row, { column: latitude, text: north, axis: "latitude" });
  const lon = degreesIn(row, { column: longitude, text: east, axis: "longitude" });
  if (lat === null || lon === null) {
    const written = shortened(`${north}, ${east}`, MOST_SHOWN);
    throw new UnreadPoint(`“${written}” is no point; write degrees such as 43.25, -76.95`, {
      named: `${first}, ${second}`,
      column: row.pointColumns,
    });
  }
  if (Math.abs(lat) > 90 && Math.abs(lat) <= 180 && Math.abs(lon) <= 90) {
    const how = both ? "longitude stands first; write latitude first" : `it looks swapped with ${second}`;
    throw new LeaveRow(`${first} ${north} lies beyond the pole; ${how}`, row.pointColumns);
  }
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180)
    throw new LeaveRow(`${north}, ${east} is no point of the globe`, row.pointColumns);
  if (lat === 0 && lon === 0)
    throw new UnreadPoint("0, 0 stands for a point that is not known", { named: "", column: row.pointColumns });
  if (lat < FAR_SOUTH || lat > FAR_NORTH)
    row.note(latitude, `${lat} lies where nobody lives; look whether latitude and longitude are swapped`);
  return { lat, lon };
}

/** The point of a place that has a name: without one, and told, also where the cells hold none that can be read. */
export function pointOfNamed(row: RowReader, columns: PointColumns): Point | null {
  try {
    const point = pointIn(row, columns);
    if (point === null) row.note(columns.lat, "is empty; the row stands beside the map, not on it");
    return point;
  } catch (error) {
    if (!(error instanceof UnreadPoint)) throw error;
    row.pointColumns = "";
    row.notes.push({ row: row.row, column: error.column, note: `${error.why}; ${BESIDE}` });
    return null;
  }
}

function degreesIn(
  row: RowReader,
  { column, text, axis }: { readonly column: string; readonly text: string; readonly axis: Axis },
): number | null {
  const read = degreesOf(text, axis);
  if (read?.reckoned) row.note(column, `“${text}” is read as ${read.value}`);
  const told = row.notes.some((note) => note.manner === COMMA && note.column === row.named(column));
  if (read !== null && !read.reckoned && text.includes(",") && !told) row.note(column, `“${text}” ${COMMA}`, COMMA);
  return read?.value ?? null;
}

/** Two numbers of one cell. */
function pairIn(row: RowReader, column: string): readonly [string, string] {
  const text = row.text(column);
  if (text === "") return ["", ""];
  const linked = coordinatesInLink(text);
  if (linked?.middle) row.note(column, `“${shortened(text, MOST_SHOWN)}” ${MIDDLE}`, MIDDLE);
  const both = linked === null ? coordinatesIn(text) : ([linked.lat, linked.lon] as const);
  if (both !== null) return both;
  const named = row.named(column);
  throw new UnreadPoint(`“${shortened(text, MOST_SHOWN)}” ${whyNoPair(text)}`, { named, column: named });
}

const WRITE = "write both in degrees, latitude first, as 43.25, 76.95";

function whyNoPair(text: string): string {
  return /^(?:https?:\/\/|www\.)/i.test(text)
    ? `is a link in which no latitude and longitude can be read; open it, and ${WRITE}`
    : `is no latitude and longitude; ${WRITE}`;
}
