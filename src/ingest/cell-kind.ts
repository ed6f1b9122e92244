import { problemOfAddress } from "#dataset/web-address.ts";
import { holdsMail, isCalledPhone, isPhone } from "#ingest/contacts.ts";
import { UNKNOWN_WORDS } from "#ingest/row-reader.ts";

/** What the cells of a column are: web addresses, all of them; `contacts` where any is a mail address or a number of a telephone. */
export type CellKind = "addresses" | "contacts" | "others";

/** What the cells of a column are. Null where it has none, besides those that stand for the unknown. */
export function cellKind(column: string, cells: readonly string[]): CellKind | null {
  const told = cells.filter((cell) => cell !== "" && !UNKNOWN_WORDS.has(cell.toLowerCase()));
  if (told.length === 0) return null;
  if (told.every(isAddresses)) return "addresses";
  const isContact = (cell: string) => isPhone(cell) || (!cell.includes(" ") && holdsMail(cell));
  return isCalledPhone(column) || told.some(isContact) ? "contacts" : "others";
}

/** One web address, or several. */
function isAddresses(cell: string): boolean {
  return cell.split(/[;,]?\s+/).every((one) => problemOfAddress(one) === null);
}
