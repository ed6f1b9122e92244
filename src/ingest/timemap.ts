import { type Incident, LeaveRow } from "#ingest/incident.ts";
import { pointIn, pointOfNamed } from "#ingest/point-in-row.ts";
import type { RowReader } from "#ingest/row-reader.ts";

/** The columns without which a file is no export of a TimeMap. */
export const TIMEMAP_COLUMNS = ["id", "date", "latitude", "longitude", "description"];

/** How far one may trust a point: some maps write it down. */
const COARSE = /region|oblast|province|district|country|approx/i;

/** Reads one event of a TimeMap (CSV or JSON). It counts no people. Throws LeaveRow where it is none. */
export function timemapIncident(row: RowReader): Incident {
  const named = row.text("title");
  const told = named === "" ? row.needed("description") : row.text("description");
  const category =
    row.text("category") ||
    row.text("type") ||
    firstOf(row.text("filters")) ||
    firstOf(row.text("associations")) ||
    "Event";
  return {
    row: row.row,
    id: row.needed("id"),
    start: row.day("date"),
    end: null,
    datePrecision: "day",
    ...placeOf(row),
    category: [category, category],
    title: named || told,
    summary: [told || named, row.text("sources") && `Sources: ${row.text("sources")}`]
      .filter((part) => part !== "")
      .join(" "),
    counts: {},
    via: null,
  };
}

function placeOf(row: RowReader): Pick<Incident, "place" | "placePrecision"> {
  const named = row.text("location") || row.text("town");
  const name = row.isUnknown(named) ? "" : named;
  const columns = { lat: "latitude", lon: "longitude" };
  const point = name === "" ? pointIn(row, columns) : pointOfNamed(row, columns);
  const within = [row.text("country")].filter((country) => country !== "");
  if (point === null) {
    if (name === "")
      throw new LeaveRow("names no place: latitude, longitude, location and town are empty or not known");
    return { placePrecision: "district", place: { kind: "region", name, within, point, pointless: true } };
  }
  const precision = row.text("location_precision") || row.text("precision");
  const near = COARSE.test(precision);
  if (precision !== "")
    row.note("location_precision", `“${precision}” has no word of ours; kept as ${near ? "near" : "city"}`);
  const place = { kind: "city" as const, name: name || `${point.lat}, ${point.lon}`, point, within };
  return { placePrecision: near ? "near" : "city", place };
}

function firstOf(list: string): string {
  return list.split(/[;,]/)[0]?.trim() ?? "";
}
