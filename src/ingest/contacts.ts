import { plainName } from "#ingest/plain-name.ts";

// By what a person can be reached, which a form asks for and nobody means to publish.

const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u;
const PHONE_SIGNS = /^(?:tel:)?\+?[\d\s()-]+$/i;
const [LEAST_DIGITS, MOST_DIGITS] = [9, 15];
/** “100 000 000” is a number, and “2022-01-05” a date, which has fewer digits. */
const THOUSANDS = /^\d{1,3}(?:\s\d{3})+$/;
/** What a column is called whose numbers are those of telephones, however they are written. */
const PHONE_NAMES: ReadonlySet<string> = new Set([
  ...["phone", "phones", "telephone", "tel", "mobile", "whatsapp", "телефон", "тел", "телефоны", "ұялы"],
]);

/** Whether a text has a mail address anywhere in it. */
export function holdsMail(text: string): boolean {
  return MAIL.test(text);
}

/** Whether a cell is the number of a telephone: with a plus before it, or with signs within it that no other number has. */
export function isPhone(cell: string): boolean {
  const digits = cell.replace(/\D/g, "").length;
  if (digits < LEAST_DIGITS || digits > MOST_DIGITS || !PHONE_SIGNS.test(cell) || THOUSANDS.test(cell)) return false;
  return /^(?:tel:)?\+/i.test(cell) || (cell.match(/[\s()-]+/g) ?? []).length > 1;
}

/** Whether a column is called as one of telephones. */
export function isCalledPhone(column: string): boolean {
  return plainName(column)
    .split(" ")
    .some((word) => PHONE_NAMES.has(word));
}
