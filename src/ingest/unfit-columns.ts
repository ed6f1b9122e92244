import type { ClaimRole, ColumnRole } from "#ingest/column-roles.ts";
import type { FoundColumn } from "#ingest/found-columns.ts";
import { hedgedFigure } from "#ingest/hedged-figure.ts";
import { latinDigits } from "#ingest/latin-digits.ts";
import { plainName } from "#ingest/plain-name.ts";
import { EVENT_COUNTS, isWholeCount } from "#ingest/whole-count.ts";

type Role = ColumnRole | ClaimRole;

const NAMES: readonly Role[] = [
  "place",
  "region",
  "country",
  "category",
  "title",
  "summary",
  "source",
  "claimant",
  "metric",
  "people",
  "unit",
  "publication",
];
const DAYS: readonly Role[] = ["start", "end", "day", "published"];
/** Rows are left out where these are empty. */
const NEEDED: readonly Role[] = ["start", "day", "place", "category", "title"];

/** Words that make of the name of a thing the name of something about it. */
const BESIDE_NAMES = [
  ...["precision", "accuracy", "confidence", "quality", "code", "iso", "id", "number", "date", "time", "any", "scale"],
  ...["latitude", "longitude", "lat", "lon", "lng", "gps", "точность", "код", "дата", "широта", "долгота"],
];
/** Say of an address that it is where somebody lives, is reached or consents, not where something is published. */
const BESIDE_SOURCES = [
  ...["email", "mail", "phone", "telephone", "home", "ip", "consent", "respondent", "согласие", "почта", "келісім"],
];
const LINKS = ["link", "links", "url", "address", "ссылка", "сілтеме"];
const SOURCES = ["source", "sources", "источник", "дереккөз"];
/** Of what kind somebody is, and not who that is. */
const KINDS = ["kind", "type", "category", "вид", "тип", "категория", "түр", "түрі", "санат"];
const WHO: readonly Role[] = ["claimant", "publication", "source"];
const KINDLY: readonly Role[] = ["category", "metric"];
/** When a record was made, not what it tells. */
const BESIDE_DAYS = [
  ...["submission", "submitted", "created", "updated", "modified", "entry", "birth", "timestamp", "отметка", "белгісі"],
];

/**
 * Whether a column cannot be what its name sounds like: `location_precision` names no place, `killed_min` is no estimate, `killed civilians` not all killed, a column
 * of numbers or days holds no names, one of years no days, one without any cell nothing, and one whose first cells are empty, where others
 * have some, not what every row needs; more units than a person would go through are none. What is called a link is one where its cells are web addresses; by what people are
 * reached is nothing that is published.
 */
export function isUnfit(role: Role, column: FoundColumn, others: boolean): boolean {
  const { name, examples, values, cells, counts } = column;
  const has = (words: readonly string[]) =>
    plainName(name)
      .split(" ")
      .some((word) => words.includes(word));
  if (values?.length === 0 || cells === "contacts") return true;
  if (isAddress(role, has) && (has(BESIDE_SOURCES) || (cells ?? "addresses") !== "addresses")) return true;
  if (role === "people" && (values ?? examples).filter(isHedgedNumber).length * 2 > (values ?? examples).length)
    return true;
  if (role === "unit" && values === undefined && counts !== undefined) return true;
  if (has(KINDS) && (WHO.includes(role) || (KINDLY.includes(role) && has(SOURCES)))) return true;
  if (NEEDED.includes(role) && examples.length === 0 && others) return true;
  if (NAMES.includes(role))
    return has(BESIDE_NAMES) || cells === "days" || cells === "figures" || all(examples, isNumbers);
  const counted = EVENT_COUNTS.find((one) => one === role);
  if (counted !== undefined) return !isWholeCount(counted, name);
  return DAYS.includes(role) && (has(BESIDE_DAYS) || all(examples, isPartOfDate));
}

function all(examples: readonly string[], are: (cell: string) => boolean): boolean {
  return examples.length > 0 && examples.every(are);
}

/** Whether a column is called a web address, though some of its cells are none; of one by which people are reached that is told already. */
export function isBrokenAddress({ name, cells = "others" }: FoundColumn): boolean {
  const words = plainName(name).split(" ");
  return words.some((word) => LINKS.includes(word)) && cells !== "addresses" && cells !== "contacts";
}

/** Whether a column would be taken for where something is published, rather than for who publishes it. */
function isAddress(role: Role, has: (words: readonly string[]) => boolean): boolean {
  return role === "url" || (role === "source" && has(LINKS) && !has(SOURCES));
}

/** Whether a cell holds a year, a month or a day of one alone. */
function isPartOfDate(cell: string): boolean {
  return /^(?:\d{1,2}|\d{4})$/.test(cell);
}

/** Whether a cell is a number, with or without a hedge, or may be one of thousands or with a fraction. */
function isHedgedNumber(cell: string): boolean {
  return isNumbers(cell) || hedgedFigure(latinDigits(cell)) !== null;
}

/** Whether a cell holds one number or several, and nothing else. */
function isNumbers(cell: string): boolean {
  return /^[+-]?\d[\d\s.,;+-]*$/.test(cell);
}
