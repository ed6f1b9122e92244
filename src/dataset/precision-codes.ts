import type { DatePrecision, PlacePrecision } from "#dataset/vocabulary.ts";

/** Codes of somebody else's data, each with our word for it. A word goes back to the first code that has it. */
export type Codes<Word> = readonly (readonly [code: string, word: Word])[];

/** `date_prec` of UCDP GED: 1 the day, 2 two to six days, 3 the week, 4 up to a month, 5 more than that up to a year. A span of ours goes back by its length. */
export const UCDP_DATE_PREC: Codes<DatePrecision> = [
  ["1", "day"],
  ["2", "range"],
  ["3", "week"],
  ["4", "month"],
  ["5", "year"],
];

/** `where_prec` of UCDP GED: 1 exact, 2 within 25 km, 3 district, 4 first-order unit, 5 part of it, 6 country, 7 at sea or in the air. */
export const UCDP_WHERE_PREC: Codes<PlacePrecision> = [
  ["1", "city"],
  ["1", "site"],
  ["2", "near"],
  ["3", "district"],
  ["4", "region"],
  ["5", "region"],
  ["6", "country"],
  ["7", "near"],
];

/** `time_precision` of ACLED: 1 the day, 2 the week, 3 the month. It has none for a year, nor an end of an event; a span of ours goes back by its length. */
export const ACLED_TIME_PRECISION: Codes<DatePrecision> = [
  ["1", "day"],
  ["2", "week"],
  ["3", "month"],
  ["3", "year"],
];

/** `geo_precision` of ACLED: 1 the town, 2 a part of a region with a town nearby, 3 a larger region. */
export const ACLED_GEO_PRECISION: Codes<PlacePrecision> = [
  ["1", "city"],
  ["1", "site"],
  ["2", "near"],
  ["3", "region"],
  ["3", "district"],
  ["3", "country"],
];

/** Our word for a code: the first that it has. Undefined for a code that is none of them. */
export function wordOf<Word>(codes: Codes<Word>, code: string): Word | undefined {
  return codes.find(([known]) => known === code)?.[1];
}

/** The code that a word of ours goes back to. Throws for a word that has none. */
export function codeOf<Word>(codes: Codes<Word>, word: Word): string {
  const found = codes.find(([, known]) => known === word);
  if (found === undefined) throw new Error(`“${word}” has no code.`);
  return found[0];
}
