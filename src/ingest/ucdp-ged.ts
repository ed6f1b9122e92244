import { UCDP_DATE_PREC, wordOf } from "#dataset/precision-codes.ts";
import type { DatePrecision } from "#dataset/vocabulary.ts";
import { type Incident, type IncidentPlace, LeaveRow } from "#ingest/incident.ts";
import { pointIn } from "#ingest/point-in-row.ts";
import type { RowReader } from "#ingest/row-reader.ts";

/** The columns without which a file is no export of the UCDP Georeferenced Event Dataset. */
export const UCDP_GED_COLUMNS = ["id", "date_start", "date_end", "date_prec", "where_prec", "type_of_violence", "best"];

/** `type_of_violence` of UCDP GED. */
const VIOLENCE: ReadonlyMap<string, string> = new Map([
  ["1", "State-based conflict"],
  ["2", "Non-state conflict"],
  ["3", "One-sided violence"],
]);

/** Reads one event of UCDP GED (codebook 25.1 and the older columns of its humanitarian exports). Throws LeaveRow where it is none. */
export function ucdpIncident(row: RowReader): Incident {
  const [start, last] = [row.day("date_start"), row.day("date_end")];
  if (last < start) throw new LeaveRow("date_end lies before date_start");
  const end = last === start ? null : last;
  const violence = VIOLENCE.get(row.code("type_of_violence"));
  if (violence === undefined)
    throw row.leave("type_of_violence", `${row.text("type_of_violence")} is not 1, 2 or 3; write which of them it is`);
  const where = placeOf(row);
  if (row.text("number_of_sources") === "-1") row.note("number_of_sources", "“-1” stands for what is not known");
  return {
    row: row.row,
    id: row.needed("id"),
    start,
    end,
    datePrecision: datePrecisionOf(row, end !== null),
    ...where,
    category: [violence, violence],
    // Two columns that our own export adds: what was written of the event before.
    title: row.text("title") || [row.text("dyad_name") || violence, where.place.name].join(": "),
    summary: row.text("summary") || summaryOf(row),
    counts: { killedLow: row.count("low"), killedBest: row.count("best"), killedHigh: row.count("high") },
    via: row.text("source_office") || null,
  };
}

function datePrecisionOf(row: RowReader, lasts: boolean): DatePrecision {
  const code = row.code("date_prec");
  const precision = wordOf(UCDP_DATE_PREC, code);
  if (precision === undefined) throw row.leave("date_prec", `${code} is not 1 to 5`);
  if (precision === "day" && lasts) {
    row.note("date_prec", "is 1 (one day), but the event ends on another; kept as a range");
    return "range";
  }
  if (precision === "range" && !lasts) {
    row.note("date_prec", "is 2 (two to six days), but start and end are one day; kept as approximate");
    return "approximate";
  }
  return precision;
}

/** `where_prec`: 1 exact, 2 within 25 km, 3 district, 4 first-order unit, 5 part of it, 6 country, 7 at sea or in the air. */
function placeOf(row: RowReader): Pick<Incident, "place" | "placePrecision"> {
  const code = row.code("where_prec");
  if (code === "7") {
    row.note("where_prec", "is 7 (at sea or in the air); kept without a point and a country");
    return {
      place: { kind: "abroad", name: row.needed("where_coordinates"), point: null, within: [] },
      placePrecision: "near",
    };
  }
  const country = row.needed("country");
  const [first, second] = [row.text("adm_1"), row.text("adm_2")];
  const within = [country, first].filter((name) => name !== "");
  const region = (name: string, inside: readonly string[]): IncidentPlace =>
    name === ""
      ? { kind: "country", name: country, point: null, within: [] }
      : { kind: "region", name, point: null, within: inside };
  const precisionOf = (place: IncidentPlace, fine: "district" | "region") =>
    place.kind === "country" ? "country" : fine;
  if (code === "1" || code === "2") {
    const point = pointIn(row, { lat: "latitude", lon: "longitude" });
    if (point === null) throw new LeaveRow(`latitude and longitude are empty, though where_prec is ${code}`);
    const place = { kind: "city" as const, name: row.needed("where_coordinates"), point, within };
    return { place, placePrecision: code === "1" ? "city" : "near" };
  }
  if (code === "3") {
    const place = second === "" ? region(first, [country]) : region(second, within);
    return { place, placePrecision: precisionOf(place, "district") };
  }
  if (code === "4" || code === "5") {
    if (code === "5") row.note("where_prec", "is 5 (a part of a unit or a line); kept as its region");
    const place = region(first, [country]);
    return { place, placePrecision: precisionOf(place, "region") };
  }
  if (code === "6") return { place: region("", []), placePrecision: "country" };
  throw row.leave("where_prec", `${code} is not 1 to 7`);
}

function summaryOf(row: RowReader): string {
  const parts = [row.text("source_headline") || row.text("source_article")];
  if (row.text("source_original") !== "") parts.push(`Told by: ${row.text("source_original")}`);
  if (row.text("event_clarity") === "2") parts.push("Several incidents in one record");
  return parts.filter((part) => part !== "").join(". ") || "No source text in the record";
}
