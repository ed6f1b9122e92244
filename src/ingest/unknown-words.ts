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
