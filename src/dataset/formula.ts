const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;
const STARTS_FORMULA = /^[\p{White_Space}\p{Cf}\0]*[=+\-@]|^ *[\t\r\n\0]/u;

/** Whether a spreadsheet may take a text for a formula: full-width and small signs count, leading spaces and signs without width do not. */
export function startsFormula(text: string): boolean {
  return !PLAIN_NUMBER.test(text) && STARTS_FORMULA.test(text.normalize("NFKC"));
}
