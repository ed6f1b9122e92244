import type { Language } from "#dataset/vocabulary.ts";
import { type Calendar, calendarOf } from "#i18n/calendar-of.ts";

/**
 * How each language writes days and numbers, as Node knows it. A bundle holds this table instead of this module
 * (`src/cli/vite-calendars.ts`), since browsers differ in their commas and Chromium writes Kazakh as "2022 M01 9".
 */
export const CALENDARS: Readonly<Record<Language, Calendar>> = {
  en: calendarOf("en-GB"),
  ru: calendarOf("ru"),
  kk: calendarOf("kk"),
};
