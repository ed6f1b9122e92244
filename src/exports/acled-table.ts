import { addDays, civil, isoDay } from "#dataset/day.ts";
import { ACLED_GEO_PRECISION, ACLED_TIME_PRECISION, codeOf } from "#dataset/precision-codes.ts";
import type { EventRecord } from "#dataset/records.ts";
import {
  anyText,
  type ForeignTable,
  foreignId,
  foreignTable,
  joined,
  type Lose,
  lacksRegion,
  loseStatus,
  type PlaceParts,
  placeParts,
  tellings,
} from "#exports/foreign-table.ts";
import type { Lookup } from "#model/lookup.ts";

/** The columns of ACLED's events that one of ours can fill, and behind them one of our own. */
const COLUMNS = [
  ...["event_id_cnty", "event_date", "year", "time_precision", "event_type", "sub_event_type"],
  ...["country", "admin1", "admin2", "location", "latitude", "longitude", "geo_precision"],
  ...["source", "notes", "fatalities", "title"],
];

/** What ACLED calls the kinds of its events. */
const TYPES: ReadonlySet<string> = new Set([
  ...["Battles", "Explosions/Remote violence", "Protests", "Riots"],
  ...["Strategic developments", "Violence against civilians"],
]);

/**
 * Events under the columns of ACLED. `fatalities` is the best estimate of the record and nothing else: where it has only ends, or
 * none, the cell is empty, which is no zero. What ACLED has no room for stands among the losses.
 */
export function acledTable(lookup: Lookup, events: readonly EventRecord[]): ForeignTable {
  return foreignTable(events, COLUMNS, (event, lose) => {
    const { category } = event;
    const family = lookup.familyOf.get(category);
    loseCounts(event, lose);
    loseStatus(event, lose);
    if (event.claimant !== null) lose("actor1", "is none: who says it is not who acts");
    if (!TYPES.has(anyText(family?.label))) lose("event_type", "is a family of this dataset, none of ACLED's types");
    return {
      event_id_cnty: foreignId(event),
      ...whenCells(event, lose),
      event_type: anyText(family?.label),
      sub_event_type: anyText(family?.categories.find(({ id }) => id === category)?.label),
      ...whereCells(placeParts(lookup, event), event, lose),
      source: joined(tellings(lookup, event).map(({ office }) => office)),
      ...{ notes: anyText(event.summary), title: anyText(event.title) },
      fatalities: event.killedBest,
    };
  });
}

function loseCounts({ killedLow, killedBest, killedHigh, injured, detained }: EventRecord, lose: Lose): void {
  const isRange = killedLow !== null || killedHigh !== null;
  if (isRange)
    lose("fatalities", killedBest === null ? "is empty: there is no best estimate" : "has neither low nor high");
  if (injured !== null || detained !== null) lose("fatalities", "does not hold the injured and the detained");
}

function whenCells(event: EventRecord, lose: Lose) {
  const { start, end, datePrecision, startBasis } = event;
  const known = datePrecision === "week" || datePrecision === "month";
  if (!known && end !== start) lose("event_date", "has the first day alone: ACLED has no end of an event");
  if (known && !isWhole(event)) lose("event_date", "is the middle of days that are no whole week or month");
  if (datePrecision === "approximate")
    lose("time_precision", "is that of the week or month: ACLED has no span of days");
  if (startBasis !== "stated")
    lose("time_precision", "1 does not tell a day that no text gives from one that a text does");
  if (datePrecision === "year") lose("time_precision", "3 is a month: ACLED has no year");
  const dated = known ? addDays(start, Math.floor((end - start) / 2)) : start;
  return {
    event_date: isoDay(dated),
    year: civil(dated).year,
    time_precision: timePrecision(event),
  };
}

/** Whether an event may be on each day of a week, or of a month: ACLED has nothing between. */
function isWhole({ start, end, datePrecision }: EventRecord): boolean {
  if (datePrecision === "week") return end - start === 6;
  const [first, after] = [civil(start), civil(addDays(end, 1))];
  return first.date === 1 && after.date === 1 && end - start < 31;
}

/** Of what lasts the first day is known; of what was on one of some days, their week or their month. */
function timePrecision({ start, end, datePrecision }: EventRecord): string {
  if (datePrecision === "range") return codeOf(ACLED_TIME_PRECISION, "day");
  if (datePrecision !== "approximate") return codeOf(ACLED_TIME_PRECISION, datePrecision);
  return codeOf(ACLED_TIME_PRECISION, end - start < 7 ? "week" : "month");
}

function whereCells(parts: PlaceParts, event: EventRecord, lose: Lose) {
  const { country, admin1, admin2, location, lat, lon } = parts;
  const { placePrecision } = event;
  if (placePrecision === "site") lose("geo_precision", "1 does not tell a site from its town");
  if (placePrecision === "district") lose("geo_precision", "3 does not tell a district from its region");
  if (lacksRegion(event, parts))
    lose("geo_precision", "is that of the country: the place lies in no region of the dataset");
  if (lat === null || lon === null) lose("latitude", "is empty: ACLED gives an area a point, and this is none");
  if (country === "")
    lose("country", "is empty: the place lies in none of the dataset, and who reads that form leaves the row out");
  return {
    ...{ country, admin1, admin2, location: location || admin2 || admin1 || country },
    ...{ latitude: lat, longitude: lon, geo_precision: codeOf(ACLED_GEO_PRECISION, placePrecision) },
  };
}
