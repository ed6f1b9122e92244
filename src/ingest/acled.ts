import { addDays, civil, type Day, isoDay } from "#dataset/day.ts";
import { ACLED_GEO_PRECISION, ACLED_TIME_PRECISION, wordOf } from "#dataset/precision-codes.ts";
import type { DatePrecision } from "#dataset/vocabulary.ts";
import { monthIn } from "#ingest/foreign-month.ts";
import { type Incident, type IncidentPlace, LeaveRow } from "#ingest/incident.ts";
import { pointIn } from "#ingest/point-in-row.ts";
import type { RowReader } from "#ingest/row-reader.ts";

/** The columns without which a file is no export of ACLED's events. */
export const ACLED_COLUMNS = [
  "event_id_cnty",
  "event_date",
  "time_precision",
  "event_type",
  "geo_precision",
  "fatalities",
];

/** Reads one event of ACLED. Its fatalities are one estimate: no range is made of it. Throws LeaveRow where it is none. */
export function acledIncident(row: RowReader): Incident {
  const datePrecision = wordOf(ACLED_TIME_PRECISION, row.code("time_precision"));
  if (datePrecision === undefined)
    throw row.leave("time_precision", `${row.text("time_precision")} is not 1, 2 or 3; write which of them it is`);
  const where = placeOf(row);
  const kind = row.needed("event_type");
  const what = row.text("sub_event_type") || kind;
  const actors = [row.text("actor1"), row.text("actor2")].filter((actor) => actor !== "");
  return {
    row: row.row,
    id: row.needed("event_id_cnty"),
    ...daysOf(row, datePrecision),
    datePrecision,
    ...where,
    category: [kind, what],
    // A column that our own export adds.
    title: row.text("title") || `${what}: ${where.place.name}`,
    summary: [actors.join("; "), row.text("notes")].filter((part) => part !== "").join(". ") || what,
    counts: { killedBest: row.count("fatalities") },
    via: row.text("source") || null,
  };
}

const OF_WEEK =
  "is the middle of a week by time_precision; kept as its seven days, from three before it to three behind";
const OF_MONTH = "is some day of a month by time_precision; kept as the days of that month";

/** ACLED dates what is known to its week by the middle of that, and what is known to its month by a day of it. */
function daysOf(row: RowReader, precision: DatePrecision): Pick<Incident, "start" | "end"> {
  const day = row.day("event_date");
  if (precision === "week") {
    row.note("event_date", OF_WEEK, OF_WEEK);
    return weekFrom(addDays(day, -3));
  }
  const { year, month } = civil(day);
  const days = precision === "month" ? monthIn(year, month) : null;
  if (days === null) return { start: day, end: null };
  row.note("event_date", OF_MONTH, OF_MONTH);
  return { start: days.first, end: days.last };
}

function weekFrom(start: Day): Pick<Incident, "start" | "end"> {
  return { start, end: addDays(start, 6) };
}

function placeOf(row: RowReader): Pick<Incident, "place" | "placePrecision"> {
  const precision = wordOf(ACLED_GEO_PRECISION, row.code("geo_precision"));
  if (precision === undefined)
    throw row.leave("geo_precision", `${row.text("geo_precision")} is not 1, 2 or 3; write which of them it is`);
  const country = row.needed("country");
  const region = row.text("admin1");
  if (precision === "region") {
    if (region === "") return { place: countryPlace(country), placePrecision: "country" };
    return { place: { kind: "region", name: region, point: null, within: [country] }, placePrecision: precision };
  }
  const point = pointIn(row, { lat: "latitude", lon: "longitude" });
  if (point === null)
    throw new LeaveRow(
      "latitude and longitude are empty, though geo_precision is finer than a region; fill both in, or write 3 as geo_precision",
    );
  const within = [country, region].filter((name) => name !== "");
  return { place: { kind: "city", name: row.needed("location"), point, within }, placePrecision: precision };
}

/** The columns without which a file is none of ACLED's weekly aggregates. */
export const ACLED_WEEKLY_COLUMNS = ["week", "country", "admin1", "event_type", "events"];

/**
 * Reads one row of ACLED's weekly aggregates: so many events of a kind in a week and a region, at no point. Its column ID is that
 * of the region, the same in every week.
 */
export function acledWeek(row: RowReader): Incident {
  const start = row.day("week");
  const [country, region] = [row.needed("country"), row.text("admin1")];
  const kind = row.needed("event_type");
  const what = row.text("sub_event_type") || kind;
  const place: IncidentPlace =
    region === "" ? countryPlace(country) : { kind: "region", name: region, point: null, within: [country] };
  const events = row.code("events");
  const number = `${events} ${events === "1" ? "event" : "events"}`;
  row.note("events", `stands for ${number}; it is one record, in its region and its week`);
  return {
    row: row.row,
    id: [isoDay(start), country, region, what, row.text("disorder_type")].filter((part) => part !== "").join(" "),
    ...weekFrom(start),
    datePrecision: "week",
    place,
    placePrecision: place.kind === "region" ? "region" : "country",
    category: [kind, what],
    title: `${what} (${events} in a week): ${place.name}`,
    summary: `${number} of this kind in the week and the region`,
    counts: { killedBest: row.count("fatalities") },
    via: null,
  };
}

function countryPlace(name: string): IncidentPlace {
  return { kind: "country", name, point: null, within: [] };
}
