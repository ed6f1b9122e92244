import type { Language } from "#dataset/vocabulary.ts";
import { CALENDARS } from "#i18n/calendars.ts";

// Every engine has English; its signs are exchanged for those of the language.
const PLAIN = new Intl.NumberFormat("en", { maximumFractionDigits: 3 });

/** Writes a number with the grouping and the decimal sign of the language, at most three decimals. */
export function formatNumber(locale: Language, value: number): string {
  // Most of what is written has no sign, and the page writes hundreds at every step of the days.
  if (Number.isInteger(value) && value > 0 && value < 1000) return String(value);
  const signs: Readonly<Record<string, string>> = CALENDARS[locale].number;
  return PLAIN.formatToParts(value)
    .map((part) => signs[part.type] ?? part.value)
    .join("");
}

/** Writes a share such as 0.1 in percent: "10%". */
export function formatPercent(locale: Language, share: number): string {
  const [before, after] = CALENDARS[locale].percent;
  return `${before}${formatNumber(locale, share * 100)}${after}`;
}

/** What a spreadsheet that is set to the language expects between the cells of a CSV: no comma where numbers have one. */
export function csvSeparator(locale: Language): "," | ";" {
  return formatNumber(locale, 0.5).includes(",") ? ";" : ",";
}
