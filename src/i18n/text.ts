import { setupI18n } from "@lingui/core";
import type { Day } from "#dataset/day.ts";
import type { Localised } from "#dataset/records.ts";
import type { Language } from "#dataset/vocabulary.ts";
import type { DayStyle, DaysStyle } from "#i18n/calendar-of.ts";
import type { Catalogue, MessageId } from "#i18n/catalogue.ts";
import { type Declined, declinedDay, declinedNumber } from "#i18n/declined.ts";
import { type Days, formatDay, formatDays } from "#i18n/format-day.ts";
import { formatNumber, formatPercent } from "#i18n/format-number.ts";
import { compileOnce } from "#i18n/message-compiler.ts";

/** What placeholders stand for: texts, plural counts, and what a language may decline. */
export type MessageValues = Readonly<Record<string, string | number | Declined>>;

/** Everything that turns data into words in one language. */
export interface Text {
  readonly locale: Language;
  /** The message with this id; placeholders take texts, plural counts take numbers. */
  t(id: MessageId, values?: MessageValues): string;
  /** A text of the dataset, in this language or else in the first that it has. */
  name(text: Localised | undefined): string;
  /** The language in which `name` gives a text; undefined where there is no text. */
  nameLanguage(text: Localised | undefined): Language | undefined;
  number(value: number): string;
  /** A number for a message that puts an ending on it in some language. */
  declinedNumber(value: number): Declined;
  /** A share such as 0.1, as "10%". */
  percent(share: number): string;
  day(day: Day, style?: DayStyle): string;
  /** A day for a message that puts an ending on it in some language. */
  declinedDay(day: Day, style?: "short" | "medium" | "date"): Declined;
  /** "7 – 19 Jan": two days as one, or the one day that they are. */
  days(days: Days, style?: DaysStyle): string;
  /** "3 claims": a counted message, the number written as the language writes it. */
  count(id: MessageId, count: number): string;
}

function filledIn(values: MessageValues): Record<string, string | number> {
  const entries = Object.entries(values).flatMap(([name, value]): [string, string | number][] => {
    if (typeof value !== "object") return [[name, value]];
    const cases = Object.entries(value.cases).map(([form, word]): [string, string] => [`${name}_${form}`, word]);
    return [[name, value.plain], ...cases];
  });
  return Object.fromEntries(entries);
}

/** Builds the words of one language from its catalogue. */
export function textFor(locale: Language, catalogue: Catalogue): Text {
  const i18n = setupI18n({ locale, messages: { [locale]: catalogue } });
  i18n.setMessagesCompiler(compileOnce);
  const t: Text["t"] = (id, values = {}) => i18n._(id, filledIn(values));
  const number = (value: number) => formatNumber(locale, value);
  const nameLanguage = (text: Localised = {}) => {
    const first = Object.keys(text)[0] as Language | undefined;
    return [locale, "en" as const, first].find((language) => language && text[language] !== undefined);
  };
  return {
    locale,
    t,
    number,
    name: (text = {}) => text[nameLanguage(text) ?? locale] ?? "",
    nameLanguage,
    percent: (share) => formatPercent(locale, share),
    declinedNumber: (value) => declinedNumber(locale, value),
    day: (day, style = "medium") => formatDay(locale, day, style),
    declinedDay: (day, style = "medium") => declinedDay(locale, day, style),
    days: (days, style = "medium") => formatDays(locale, days, style),
    count: (id, count) => t(id, { count, n: number(count) }),
  };
}
