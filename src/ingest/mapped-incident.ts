import type { Day } from "#dataset/day.ts";
import type { DatePrecision, PlaceKind, PlacePrecision } from "#dataset/vocabulary.ts";
import { withoutCityWordIn } from "#ingest/city-word.ts";
import { leaveTotal } from "#ingest/event-totals.ts";
import { OUTER_TAKEN } from "#ingest/filled-down.ts";
import { type Incident, LeaveRow } from "#ingest/incident.ts";
import type { EventMapping } from "#ingest/mapping.ts";
import { meaningIn } from "#ingest/meaning-in.ts";
import { insideOf, outerPlace } from "#ingest/outer-place.ts";
import { pointIn, pointOfNamed } from "#ingest/point-in-row.ts";
import type { RowReader } from "#ingest/row-reader.ts";
import { daysOfSpan, type NamedSpan, spanInName, spanKept } from "#ingest/span-in-name.ts";

const KIND: Readonly<Record<PlacePrecision, PlaceKind>> = {
  site: "site",
  city: "city",
  near: "city",
  district: "region",
  region: "region",
  country: "country",
};

/** Reads one event as a mapping explains its columns. Throws LeaveRow where the row is none. */
export function mappedIncident(row: RowReader, mapping: EventMapping): Incident {
  const text = (column: string | undefined) => (column === undefined ? "" : row.text(column));
  const count = (column: string | undefined) => (column === undefined ? null : row.count(column));
  leaveTotal(row, mapping);
  const days = daysIn(row, mapping);
  const { start, last } = days;
  const category = mapping.category === undefined ? "Event" : row.needed(mapping.category);
  const title = row.needed(mapping.title);
  return {
    row: row.row,
    id: mapping.id === undefined ? String(row.row) : row.needed(mapping.id),
    start,
    end: last === start ? null : last,
    datePrecision: datePrecisionOf(row, mapping, days),
    ...placeOf(row, mapping.place),
    category: [text(mapping.family) || category, category],
    title,
    summary: text(mapping.summary) || title,
    counts: {
      ...killedIn(row, mapping.killed),
      injured: count(mapping.injured),
      detained: count(mapping.detained),
    },
    via: text(mapping.source) || null,
  };
}

/**
 * The killed as low end, best estimate and high end. A hedge of the estimate leaves ends open, or gives them where no other
 * column does: “at least 10” is a low end, “5-7” both, “about 20” an estimate.
 */
function killedIn(row: RowReader, { low, best, high }: EventMapping["killed"]) {
  const ends = {
    killedLow: low === undefined ? null : row.count(low),
    killedHigh: high === undefined ? null : row.count(high),
  };
  const stated = best === undefined ? null : row.figure(best);
  if (best === undefined || stated === null) return { ...ends, killedBest: null };
  const { qualifier, value } = stated;
  if (qualifier === "exact") return { ...ends, killedBest: value };
  const kind = KEPT_AS[qualifier];
  row.note(best, `“${row.text(best)}” is kept as ${kind.words}`);
  return {
    killedLow: ends.killedLow ?? (kind.low ? value : null),
    killedBest: kind.best ? value : null,
    killedHigh: ends.killedHigh ?? stated.high ?? (kind.high ? value : null),
  };
}

const NO_END = { low: false, best: false, high: false };
const KEPT_AS = {
  at_least: { ...NO_END, low: true, words: "a low end" },
  more_than: { ...NO_END, low: true, words: "a low end" },
  nearly: { ...NO_END, best: true, words: "an estimate" },
  about: { ...NO_END, best: true, words: "an estimate" },
  up_to: { ...NO_END, high: true, words: "a high end" },
  range: { ...NO_END, low: true, words: "a low and a high end" },
} as const;

/** The days of an event, and the span that they are all of. */
interface EventDays {
  readonly start: Day;
  readonly last: Day;
  readonly unit: NamedSpan["unit"] | null;
}

const WEEK = 7;

/** Where a column is called as that of a week or a month, its day stands for that whole span, unless the mapping says otherwise. */
function daysIn(row: RowReader, mapping: EventMapping): EventDays {
  const from = row.days(mapping.start);
  const named = spanInName(row.named(mapping.start));
  const precision = mapping.datePrecision ?? named?.unit;
  const span = precision === named?.unit ? named : null;
  if (mapping.end === undefined || row.text(mapping.end) === "") {
    if (from.last > from.first) return { start: from.first, last: from.last, unit: "month" };
    if (span === null) return { start: from.first, last: from.first, unit: null };
    row.note(mapping.start, spanKept(span), spanKept(span));
    const { first, last } = daysOfSpan(span, from.first);
    return { start: first, last, unit: span.unit };
  }
  const to = row.days(mapping.end);
  const [start, last] = [from.first, to.last];
  if (last < start) throw row.leave(mapping.end, `lies before ${row.named(mapping.start)}`);
  if (from.last > start || to.first < last) return { start, last, unit: "month" };
  return { start, last, unit: span?.unit === "week" && last - start < WEEK ? "week" : null };
}

function datePrecisionOf(
  row: RowReader,
  { datePrecision }: EventMapping,
  { start, last, unit }: EventDays,
): DatePrecision {
  const lasts = last > start;
  const said = datePrecision === undefined ? "day" : wordOf<DatePrecision>(row, datePrecision);
  if (unit === "month") return said === "year" ? said : unit;
  if (unit !== null) return unit;
  if (said === "day" && lasts) return "range";
  return said === "range" && !lasts ? "approximate" : said;
}

type Placed = Pick<Incident, "place" | "placePrecision">;

function placeOf(row: RowReader, place: EventMapping["place"]): Placed {
  const outer = outerOf(row, place);
  if (outer !== null) return outer;
  const placePrecision = wordOf<PlacePrecision>(row, place.precision);
  const kind = KIND[placePrecision];
  if (place.name === undefined) return { placePrecision, place: unnamed(row, kind, place) };
  const cell = row.needed(place.name);
  const name = meaningIn(place.values, cell)?.name ?? withoutCityWordIn(row, { column: place.name, cell });
  if (kind === "country") return { placePrecision, place: { kind, name, within: [], point: null } };
  const within = insideOf(row, place);
  if (kind === "region") return { placePrecision, place: { kind, name, within, point: null } };
  const { lat, lon } = place;
  const point = lat !== undefined && lon !== undefined ? pointOfNamed(row, { lat, lon }) : null;
  if (point !== null) return { placePrecision, place: { kind, name, within, point } };
  // A city of which nobody says where it lies can be no point, and is not the region that bears its name.
  return { placePrecision: "district", place: { kind: "region", name, within, point: null, pointless: true } };
}

/** The narrowest of what the place of a row lies in, where the row names none but that; null where it names one, or nothing. */
function outerOf(row: RowReader, place: EventMapping["place"]): Placed | null {
  const { name: column, precision, lat } = place;
  if (column === undefined || row.text(column) !== "") return null;
  const said = typeof precision === "string" ? precision : meaningIn(precision.values, row.text(precision.column));
  const inside = insideOf(row, place);
  const outer = outerPlace(said === "country" ? inside.slice(0, 1) : inside);
  if (outer === null) return null;
  row.note(column, OUTER_TAKEN, OUTER_TAKEN);
  if (lat !== undefined && row.text(lat) !== "") row.note(lat, NO_PLACE, NO_PLACE);
  return { placePrecision: outer.kind === "country" ? "country" : "region", place: outer };
}

const NO_PLACE = "is not read, since no place is named that it is the point of";

/** A place that is known by its coordinates alone, and called by them. */
function unnamed(row: RowReader, kind: PlaceKind, place: EventMapping["place"]): Incident["place"] {
  const { lat = "", lon = "" } = place;
  const point = pointIn(row, { lat, lon });
  if (point === null) throw row.leave(lat, `is empty, and no column names the place`);
  if (kind !== "city" && kind !== "site") throw new LeaveRow(`is placed in a ${kind} that no column names`);
  return { kind, name: [point.lat, point.lon].map(shortDegrees).join(", "), within: insideOf(row, place), point };
}

/** To some ten metres: enough to be called by. The point itself is kept as it is. */
function shortDegrees(degrees: number): number {
  return Number(degrees.toFixed(4));
}

type Coded<W extends string> = W | { readonly column: string; readonly values: Readonly<Record<string, W>> };

function wordOf<W extends string>(row: RowReader, coded: Coded<W>): W {
  if (typeof coded === "string") return coded;
  const code = row.needed(coded.column);
  const word = meaningIn(coded.values, code);
  if (word === undefined) throw row.leave(coded.column, `“${code}” has no word in the mapping`);
  return word;
}
