import { problemOfAddress } from "#dataset/web-address.ts";
import { holdsMail, isCalledPhone, isPhone } from "#ingest/contacts.ts";
import { foreignDay } from "#ingest/foreign-date.ts";
import { hedgedFigure } from "#ingest/hedged-figure.ts";
import { latinDigits } from "#ingest/latin-digits.ts";
import { quantityWord } from "#ingest/quantity-word.ts";
import { UNKNOWN_WORDS } from "#ingest/unknown-words.ts";

/**
 * What the cells of a column are, all of them: web addresses, days, or numbers of people with or without a hedge; `contacts` where any
 * is a mail address or a number of a telephone.
 */
export type CellKind = "addresses" | "contacts" | "days" | "figures" | "others";

/** What the cells of a column are. Null where it has none, besides those that stand for the unknown. */
export function cellKind(column: string, cells: readonly string[]): CellKind | null {
  const told = cells.filter((cell) => cell !== "" && !UNKNOWN_WORDS.has(cell.toLowerCase()));
  if (told.length === 0) return null;
  if (told.every(isAddresses)) return "addresses";
  const isContact = (cell: string) => isPhone(cell) || (!cell.includes(" ") && holdsMail(cell));
  if (isCalledPhone(column) || told.some(isContact)) return "contacts";
  if (told.every(isDay)) return "days";
  const isFigure = (cell: string) => (hedgedFigure(latinDigits(cell)) ?? quantityWord(cell)) !== null;
  return told.every(isFigure) && told.some((cell) => quantityWord(cell) === null) ? "figures" : "others";
}

/** One web address, or several. */
function isAddresses(cell: string): boolean {
  return cell.split(/[;,]?\s+/).every((one) => problemOfAddress(one) === null);
}

function isDay(cell: string): boolean {
  return (foreignDay(cell, "dmy") ?? foreignDay(cell, "mdy")) !== null;
}
