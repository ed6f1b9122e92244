import { isCalledAs, isNationwide } from "#ingest/area-names.ts";
import type { EventMapping } from "#ingest/mapping.ts";
import { meaningIn } from "#ingest/meaning-in.ts";
import { outerColumns } from "#ingest/outer-place.ts";
import type { RowReader } from "#ingest/row-reader.ts";
import { namesTotal } from "#ingest/total-word.ts";

const IS_TOTAL = "is a total of other rows, and would be counted twice; if it is";
const OF_ALL =
  "stands for all of a country, so that the people of its row look like a total of other rows, and would be counted twice; if they are not, say under values which place it is";
/** Make of the name of a country that of all of it. */
const THROUGHOUT = /(?<!\p{L})(?:all|whole|entire|overall|по|вся|всей|всему|целом|бойынша|бүкіл)(?!\p{L})/iu;

/**
 * Throws LeaveRow where a row adds up others: it is no event, and its people are those of the others. What is only called as all of a
 * country may be an event of it, as a ban, unless it counts people.
 */
export function leaveTotal(row: RowReader, mapping: EventMapping): void {
  const { place, title } = mapping;
  const cell = place.name === undefined ? "" : row.text(place.name);
  if (place.name !== undefined && meaningIn(place.values, cell) === undefined) {
    if (namesTotal(cell))
      throw row.leave(place.name, `“${cell}” ${IS_TOTAL} a place of that name, say so under values`);
    if (isOfAll(cell) && countsPeople(row, mapping) && !isKnownToCountry(row, place))
      throw row.leave(place.name, `“${cell}” ${OF_ALL}`);
  }
  if (cell === "") leaveOuterTotal(row, place);
  const named = row.text(title);
  if (isTitleOfTotal(named))
    throw row.leave(title, `“${named}” ${IS_TOTAL} an event of that name, call it in more words`);
}

/** A row that names no town may be the total of all regions. */
function leaveOuterTotal(row: RowReader, place: EventMapping["place"]): void {
  const column = outerColumns(place).find((one) => namesTotal(row.text(one)));
  if (column === undefined) return;
  throw row.leave(column, `“${row.text(column)}” ${IS_TOTAL} a region of that name, name a place in it`);
}

function isOfAll(name: string): boolean {
  return isNationwide(name) || (THROUGHOUT.test(name) && isCalledAs("Kazakhstan", name));
}

/** The mapping says that the row tells of its country. */
function isKnownToCountry(row: RowReader, { precision }: EventMapping["place"]): boolean {
  const said = typeof precision === "string" ? precision : meaningIn(precision.values, row.text(precision.column));
  return said === "country";
}

/** A title is a sentence, and may begin with such a word: only that of all there is, or of all of a country, is no event. */
function isTitleOfTotal(title: string): boolean {
  return namesTotal(title) && (isNationwide(title) || isCalledAs("Kazakhstan", title));
}

function countsPeople(row: RowReader, { killed, injured, detained }: EventMapping): boolean {
  const columns = [...Object.values(killed), injured, detained].flatMap((column) => column ?? []);
  return columns.some((column) => !["", "0"].includes(row.text(column)));
}
