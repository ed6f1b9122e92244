import { expect, it } from "vitest";
import { type Day, parseDay } from "#dataset/day.ts";
import { declinedDay, declinedNumber } from "#i18n/declined.ts";
import { textIn } from "#i18n/text.fixture.ts";
import { unbrokenDays } from "#i18n/unbroken-days.ts";

const JANUARY = parseDay("2022-01-09") as Day;
const SEPTEMBER = parseDay("2022-09-17") as Day;

it("writes a Kazakh number with the ending that its reading takes, after a hyphen", () => {
  const { plain, cases } = declinedNumber("kk", 5000);
  expect([plain, cases.ablative, cases.dative]).toEqual(["5\u00a0000", "5\u00a0000-нан", "5\u00a0000-ға"]);
});

it("writes out the month of a Kazakh day that takes an ending, and leaves it short elsewhere", () => {
  const { plain, cases } = declinedDay("kk", JANUARY, "short");
  expect([plain, cases.locative, cases.ablative, cases.dative]).toEqual([
    ...["9 қаң.", "9 қаңтарда", "9 қаңтардан", "9 қаңтарға"],
  ]);
  expect(declinedDay("kk", SEPTEMBER, "date").cases.ablative).toBe("2022\u202fж. 17 қыркүйектен");
});

it("gives languages without such endings the plain form alone", () => {
  expect(declinedDay("ru", JANUARY, "short")).toEqual({ plain: "9 янв.", cases: {} });
  expect(declinedNumber("en", 5000)).toEqual({ plain: "5,000", cases: {} });
});

it("fills a message with the form that it asks for", () => {
  const day = textIn("kk").declinedDay(JANUARY, "short");
  expect(textIn("kk").t("figures.news.title", { day })).toBe("9 қаңтарда не қосылды");
  expect(textIn("ru").t("figures.news.title", { day: textIn("ru").declinedDay(JANUARY, "short") })).toContain("9 янв.");
});

it("keeps a day on the line of its month where the page lays it out, in every language and form", () => {
  for (const language of ["en", "ru", "kk"] as const) {
    const text = unbrokenDays(textIn(language));
    const { plain, cases } = text.declinedDay(JANUARY);
    const span = text.days({ from: JANUARY, to: SEPTEMBER });
    for (const words of [text.day(JANUARY, "long"), text.day(JANUARY, "short"), span, plain, ...Object.values(cases)]) {
      expect(words).toMatch(/\d\u00a0\p{L}/u);
      expect(words).not.toMatch(/\d \p{L}/u);
    }
  }
});
