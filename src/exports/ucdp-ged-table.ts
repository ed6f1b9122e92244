import { civil, isoDay } from "#dataset/day.ts";
import { codeOf, UCDP_DATE_PREC, UCDP_WHERE_PREC } from "#dataset/precision-codes.ts";
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

/** The columns of UCDP GED (codebook 25.1) that an event of ours can fill, and behind them two of our own. */
const COLUMNS = [
  ...["id", "year", "type_of_violence", "number_of_sources"],
  ...["source_article", "source_office", "source_date", "source_headline", "source_original"],
  ...["where_prec", "where_coordinates", "adm_1", "adm_2", "latitude", "longitude", "country"],
  ...["date_prec", "date_start", "date_end", "best", "high", "low", "title", "summary"],
];

const VIOLENCE: ReadonlyMap<string, string> = new Map([
  ["State-based conflict", "1"],
  ["Non-state conflict", "2"],
  ["One-sided violence", "3"],
]);

/**
 * Events under the columns of the UCDP Georeferenced Event Dataset. Low, best and high are those of the record; none is reckoned.
 * A cell that an event cannot fill is empty and stands among the losses. `title` and `summary` are columns of our own, in English
 * or the first language that has them.
 */
export function ucdpGedTable(lookup: Lookup, events: readonly EventRecord[]): ForeignTable {
  return foreignTable(events, COLUMNS, (event, lose) => {
    if (event.injured !== null || event.detained !== null) lose("best", "does not hold the injured and the detained");
    loseStatus(event, lose);
    return {
      id: foreignId(event),
      year: civil(event.start).year,
      type_of_violence: violenceOf(lookup, event, lose),
      ...sourceCells(lookup, event, lose),
      source_original: anyText(lookup.claimant.get(event.claimant ?? "")?.name),
      ...whereCells(placeParts(lookup, event), event, lose),
      ...whenCells(event, lose),
      ...{ best: event.killedBest, high: event.killedHigh, low: event.killedLow },
      ...{ title: anyText(event.title), summary: anyText(event.summary) },
    };
  });
}

/** The articles that tell of an event; of an event that was a row of a table only who is named there. */
function sourceCells(lookup: Lookup, event: EventRecord, lose: Lose) {
  const told = tellings(lookup, event);
  const articles = told.flatMap(({ office, article }) =>
    article === null ? [] : [{ ...article, office, day: isoDay(article.published) }],
  );
  if (articles.length < told.length) lose("source_article", "is empty: the event was a row of a table");
  return {
    number_of_sources: articles.length === told.length ? told.length : null,
    source_article: joined(articles.map(({ office, day, title }) => `"${office},${day},${title}"`)),
    source_office: joined(told.map(({ office }) => office)),
    source_date: joined(articles.map(({ day }) => day)),
    source_headline: joined(articles.map(({ title }) => title)),
  };
}

function violenceOf(lookup: Lookup, { category }: EventRecord, lose: Lose): string | null {
  const family = lookup.familyOf.get(category);
  const code = VIOLENCE.get(anyText(family?.label)) ?? null;
  if (code === null)
    lose(
      "type_of_violence",
      "is empty: the category is none of UCDP's three types of violence, and who reads that form leaves the row out",
    );
  return code;
}

function whereCells(parts: PlaceParts, event: EventRecord, lose: Lose) {
  const { place, country, admin1, admin2, location, lat, lon } = parts;
  const { placePrecision } = event;
  if (placePrecision === "site") lose("where_prec", "1 does not tell a site from its town");
  const isFine = placePrecision === "site" || placePrecision === "city" || placePrecision === "near";
  const pointless = isFine && (lat === null || lon === null);
  const isAbroad = place?.kind === "abroad";
  const atSea = pointless && isAbroad && placePrecision === "near";
  if (pointless && !atSea) lose("where_prec", "is empty: the place has no coordinates");
  if (country === "")
    lose(
      "country",
      atSea
        ? "is empty: a place at sea or abroad lies in none of the dataset"
        : "is empty: the place lies in none of the dataset, and who reads that form leaves the row out",
    );
  const unnamed = lacksRegion(event, parts);
  if (unnamed) lose("where_prec", "is that of the country: the place lies in no region of the dataset");
  const code = codeOf(UCDP_WHERE_PREC, unnamed ? "country" : placePrecision);
  return {
    where_prec: atSea ? "7" : pointless ? null : code,
    where_coordinates: location || admin2 || admin1 || country,
    ...{ adm_1: admin1, adm_2: admin2, latitude: lat, longitude: lon, country },
  };
}

function whenCells({ start, end, datePrecision, startBasis }: EventRecord, lose: Lose) {
  if (startBasis !== "stated") lose("date_prec", "1 does not tell a day that no text gives from one that a text does");
  if (datePrecision === "approximate")
    lose("date_prec", "does not tell days that an event lasts from days one of which it was on");
  const isSpan = datePrecision === "range" || datePrecision === "approximate";
  return {
    date_prec: isSpan ? codeOfSpan(end - start + 1) : codeOf(UCDP_DATE_PREC, datePrecision),
    ...{ date_start: isoDay(start), date_end: isoDay(end) },
  };
}

/** The codes of UCDP are lengths: "about that day" has the code of a few days. */
function codeOfSpan(days: number): string {
  if (days < 7) return "2";
  if (days === 7) return "3";
  return days <= 31 ? "4" : "5";
}
