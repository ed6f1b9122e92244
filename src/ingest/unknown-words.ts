/** What R, Python, databases and spreadsheets write into a cell that has nothing. */
export const NOTHING: ReadonlySet<string> = new Set(["NA", "N/A", "#N/A", "<NA>", "NULL", "null", "NaN", "nan", "\\N"]);

/** Stand for what is not known, wherever they are met. */
export const UNKNOWN_WORDS: ReadonlySet<string> = new Set([
  ...["-1", "na", "n/a", "null", "none", "unknown", "-", "?"],
  ...["missing", "not available", "not stated", "unspecified", "no data", "n.a.", "nan", "—", "–"],
  ...["нет данных", "н/д", "неизвестно", "не указано", "белгісіз", "дерек жоқ", "-99", "-999", "-9999"],
]);

/** Say that nobody was counted, or that nobody knows: a word is no zero. */
export const NOBODY: ReadonlySet<string> = new Set([
  "none",
  "no",
  "nobody",
  "nil",
  "нет",
  "никто",
  "никого",
  "жоқ",
  "ешкім",
]);

/** Whether a number is one of those that forms write where nothing is known, though a count may come to it: 9999, 99999. */
export function looksMissing(text: string): boolean {
  return /^9{4,}(?:\.0+)?$/.test(text.replace(/[ ,\u00a0\u202f]/g, ""));
}

/** What is said of such a number, which is kept. */
export const LOOKS_MISSING =
  "is kept as that number, and looks like a mark for what is not known; if it is one, leave the cell empty, or list it under unknown in the mapping";
