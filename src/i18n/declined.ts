import { civil, type Day } from "#dataset/day.ts";
import type { Language } from "#dataset/vocabulary.ts";
import { CALENDARS } from "#i18n/calendars.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";
import { KAZAKH_CASES, type KazakhCase, kazakhEnding } from "#i18n/kazakh-ending.ts";
import { lastNumberWord } from "#i18n/kazakh-number-word.ts";

/**
 * A number or a day to stand in a message. As `{day}` it stands as it is; a Kazakh message may ask for it with an ending, as
 * `{day_dative}`. The other languages that the page speaks need no endings of their own.
 */
export interface Declined {
  readonly plain: string;
  readonly cases: Readonly<Partial<Record<KazakhCase, string>>>;
}

function inCases(write: (form: KazakhCase) => string): Declined["cases"] {
  return Object.fromEntries(KAZAKH_CASES.map((form) => [form, write(form)]));
}

/** A number with the endings that its last spoken word takes: 5 000-нан, 8 000-ға. */
export function declinedNumber(locale: Language, value: number): Declined {
  const plain = formatNumber(locale, value);
  const word = lastNumberWord(value);
  return { plain, cases: locale === "kk" ? inCases((form) => `${plain}-${kazakhEnding(word, form)}`) : {} };
}

/** A day with the endings of its month, which is then written out: 9 қаң., but 9 қаңтарға, 2022 ж. 9 қаңтарда. */
export function declinedDay(locale: Language, day: Day, style: "short" | "medium" | "date"): Declined {
  const plain = formatDay(locale, day, style);
  if (locale !== "kk") return { plain, cases: {} };
  const month = CALENDARS.kk.day.date.months[civil(day).month - 1] ?? "";
  const whole = style === "short" ? `${formatDay("kk", day, "number")} ${month}` : formatDay("kk", day, "date");
  return { plain, cases: inCases((form) => `${whole}${kazakhEnding(month, form)}`) };
}
