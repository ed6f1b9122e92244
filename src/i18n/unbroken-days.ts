import type { Text } from "#i18n/text.ts";

function unbroken(words: string): string {
  return words.replace(/(\d) (?=\p{L})/gu, "$1\u00a0");
}

/**
 * The words as the page lays them out: a line never breaks between a day and its month. The formatters themselves leave the
 * space as the platform writes it, by which they are measured.
 */
export function unbrokenDays(text: Text): Text {
  return {
    ...text,
    day: (day, style) => unbroken(text.day(day, style)),
    days: (days, style) => unbroken(text.days(days, style)),
    declinedDay: (day, style) => {
      const { plain, cases } = text.declinedDay(day, style);
      const kept = Object.entries(cases).map(([form, word]) => [form, unbroken(word)]);
      return { plain: unbroken(plain), cases: Object.fromEntries(kept) };
    },
  };
}
