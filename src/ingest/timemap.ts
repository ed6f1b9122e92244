import { type Incident, LeaveRow } from "#ingest/incident.ts";
import type { RowReader } from "#ingest/row-reader.ts";

/** The columns without which a file is no export of a TimeMap. */
export const TIMEMAP_COLUMNS = ["id", "date", "latitude", "longitude", "description"];

/** How far one may trust a point: some maps write it down. */
const COARSE = /region|oblast|province|district|country|approx/i;

/** Reads one event of a TimeMap (CSV or JSON). It counts no people. Throws LeaveRow where it is none. */
export function timemapIncident(row: RowReader): Incident {
  const point = row.point("latitude", "longitude");
  if (point === null) throw new LeaveRow("latitude and longitude are empty, and TimeMap names no other place");
  const description = row.needed("description");
  const location = row.text("location") || row.text("town") || `${point.lat}, ${point.lon}`;
  const category =
    row.text("category") ||
    row.text("type") ||
    firstOf(row.text("filters")) ||
    firstOf(row.text("associations")) ||
    "Event";
  const precision = row.text("location_precision") || row.text("precision");
  if (precision !== "")
    row.note(
      "location_precision",
      `“${precision}” has no word of ours; kept as ${COARSE.test(precision) ? "near" : "city"}`,
    );
  return {
    row: row.row,
    id: row.needed("id"),
    start: row.day("date"),
    end: null,
    datePrecision: "day",
    place: { kind: "city", name: location, point, within: [row.text("country")].filter((name) => name !== "") },
    placePrecision: COARSE.test(precision) ? "near" : "city",
    category: [category, category],
    title: description,
    summary: [description, row.text("sources") && `Sources: ${row.text("sources")}`]
      .filter((part) => part !== "")
      .join(" "),
    counts: {},
    via: null,
  };
}

function firstOf(list: string): string {
  return list.split(/[;,]/)[0]?.trim() ?? "";
}
