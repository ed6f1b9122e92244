import type { Issue } from "#dataset/issue.ts";

/** What has become of letters on their way through a program that took them for another encoding. */
export interface Loss {
  readonly severity: Issue["severity"];
  readonly has: string;
  readonly remedy: string;
}

const NOT_UTF8: Loss = {
  severity: "error",
  has: "has letters that are not UTF-8",
  remedy: "save the file as UTF-8",
};
const ASKED: Loss = {
  severity: "warning",
  has: "has nothing but question marks, as a program writes for letters that it does not have",
  remedy: "save the table anew as CSV UTF-8, from where the letters still are",
};
const MISREAD: Loss = {
  severity: "warning",
  has: "has letters of UTF-8 that were read as those of another encoding",
  remedy: "open the table anew as UTF-8, and save it so",
};

/** Two letters of Cyrillic in UTF-8, as Windows-1252 reads their bytes; */
const AS_WESTERN = /(?:[ÐÑ][\u0080-\u00BF\u2018-\u203A\u0152-\u0192\u02C6-\u02DC\u20AC\u2122]){2}/;
/** and three, as Windows-1251 does: beside the two letters that the first bytes become, there stand none of Russian. */
const AS_CYRILLIC =
  /(?:[РС][\u0402\u0403\u0409-\u040F\u0452\u0453\u0459-\u045F\u0401\u0404-\u0408\u0451\u0454-\u0458\u0490\u0491\u2013-\u203A\u20AC\u2116\u2122\u00A0-\u00BF]){3}/;

/** What was lost of the letters of a cell; null where all are there, as far as can be seen. */
export function lossOf(cell: string): Loss | null {
  if (cell.includes("\uFFFD")) return NOT_UTF8;
  if (cell.includes("???") && !/[\p{L}\d]/u.test(cell)) return ASKED;
  if (/[ÐÑ]/.test(cell) && AS_WESTERN.test(cell)) return MISREAD;
  return /[РС]/.test(cell) && AS_CYRILLIC.test(cell) ? MISREAD : null;
}
