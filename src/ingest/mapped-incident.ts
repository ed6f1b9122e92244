import type { DatePrecision, PlaceKind, PlacePrecision } from "#dataset/vocabulary.ts";
import { type Incident, type IncidentPlace, LeaveRow } from "#ingest/incident.ts";
import type { EventMapping } from "#ingest/mapping.ts";
import type { RowReader } from "#ingest/row-reader.ts";

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
  const { killed } = mapping;
  const start = row.day(mapping.start);
  const last = mapping.end === undefined || row.text(mapping.end) === "" ? start : row.day(mapping.end);
  if (last < start) throw new LeaveRow(`${row.named(mapping.end ?? "")} lies before ${row.named(mapping.start)}`);
  const category = row.needed(mapping.category);
  const title = row.needed(mapping.title);
  return {
    row: row.row,
    id: mapping.id === undefined ? String(row.row) : row.needed(mapping.id),
    start,
    end: last === start ? null : last,
    datePrecision: datePrecisionOf(row, mapping, last > start),
    ...placeOf(row, mapping.place),
    category: [text(mapping.family) || category, category],
    title,
    summary: text(mapping.summary) || title,
    counts: {
      killedLow: count(killed.low),
      killedBest: count(killed.best),
      killedHigh: count(killed.high),
      injured: count(mapping.injured),
      detained: count(mapping.detained),
    },
    via: text(mapping.source) || null,
  };
}

function datePrecisionOf(row: RowReader, { datePrecision }: EventMapping, lasts: boolean): DatePrecision {
  const said = datePrecision === undefined ? "day" : wordOf<DatePrecision>(row, datePrecision);
  if (said === "day" && lasts) return "range";
  return said === "range" && !lasts ? "approximate" : said;
}

function placeOf(row: RowReader, place: EventMapping["place"]): Pick<Incident, "place" | "placePrecision"> {
  const placePrecision = wordOf<PlacePrecision>(row, place.precision);
  const kind = KIND[placePrecision];
  const within = place.within.map((column) => row.text(column)).filter((name) => name !== "");
  const name = row.needed(place.name);
  return {
    placePrecision,
    place: { kind, name, within: kind === "country" ? [] : within, point: pointOf(row, place, kind) },
  };
}

function pointOf(row: RowReader, { lat, lon }: EventMapping["place"], kind: PlaceKind): IncidentPlace["point"] {
  if (kind === "region" || kind === "country") return null;
  const point = lat === undefined || lon === undefined ? null : row.point(lat, lon);
  if (point === null) throw new LeaveRow(`has no point, though it is placed in a ${kind}`);
  return point;
}

type Coded<W extends string> = W | { readonly column: string; readonly values: Readonly<Record<string, W>> };

function wordOf<W extends string>(row: RowReader, coded: Coded<W>): W {
  if (typeof coded === "string") return coded;
  const code = row.needed(coded.column);
  const word = Object.hasOwn(coded.values, code) ? coded.values[code] : undefined;
  if (word === undefined) throw new LeaveRow(`${row.named(coded.column)} “${code}” has no word in the mapping`);
  return word;
}
