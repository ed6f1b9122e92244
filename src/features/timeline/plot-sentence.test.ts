import { expect, test } from "vitest";
import type { Column } from "#dataset/event-archive.ts";
import { plotSentence } from "#features/timeline/plot-sentence.ts";
import { textIn } from "#i18n/text.fixture.ts";
import { claimBars } from "#model/claim-bars.ts";
import { dayBarsOf } from "#model/day-bars.ts";
import { indexEvents } from "#model/event-index.ts";
import { EVERYTHING } from "#model/filter.ts";
import type { Period } from "#model/period.ts";
import { aClaim, anEvent, january, sampleLookup } from "#model/sample-dataset.ts";

const index = indexEvents(
  sampleLookup({
    events: [anEvent({ start: january(4) }), anEvent({ start: january(6) }), anEvent({ start: january(6) })],
  }),
  "happened",
);
function shownBars(n: Column, period: Period) {
  return { measure: null, bars: dayBarsOf(index, n, period), ends: null };
}

const plain = (text: string) => text.replace(/[\u00a0\u2009\u202f]/g, " ");
const said = (language: "en" | "ru" | "kk", period: "day" | "week" | "month") =>
  plain(plotSentence(textIn(language), shownBars(index.n, period), { period, clock: "happened" }));

test("the bars are said by what they stand for, with the highest of them", () => {
  expect(said("en", "day")).toBe("Events by day, 2 Jan 2022 to 12 Jan 2022. The most on one day: 2 on 6 Jan 2022.");
  expect(said("en", "week")).toBe(
    "Events by week, 2 Jan 2022 to 12 Jan 2022. The most in one week: 3, 3 – 9 Jan 2022.",
  );
  expect(said("en", "month")).toMatch(/^Events by month, .*The most in one month: 3, 2 – 12 Jan 2022\.$/);
});

test("so they are in the other languages", () => {
  expect(said("ru", "week")).toContain("Больше всего за неделю: 3 (3");
  expect(said("kk", "month")).toContain("Бір айдағы ең көбі: 2022");
});

test("where there is nothing to see, that is said", () => {
  const none = new Uint8Array(index.n.length);
  expect(plotSentence(textIn("en"), shownBars(none, "week"), { period: "week", clock: "known" })).toBe(
    "Events over time: none.",
  );
});

test("bars of claims are said to be claims, by the day that they speak of or that they came out", () => {
  const lookup = sampleLookup({ claims: [aClaim({ asOf: january(6) }), aClaim({ asOf: january(6) })] });
  const shown = { measure: "claims", bars: claimBars(lookup, EVERYTHING, "day"), ends: null } as const;
  const say = (language: "en" | "ru" | "kk", clock: "happened" | "known") =>
    plain(plotSentence(textIn(language), shown, { period: "day", clock }));
  expect(say("en", "happened")).toBe(
    "Claims by the day they speak of, 2 Jan 2022 to 12 Jan 2022. The most: 2, 6 Jan 2022.",
  );
  expect(say("en", "known")).toContain("the day of their first publication");
  expect(say("ru", "happened")).toMatch(/^Утверждения по дням, о которых они говорят, .*Больше всего: 2 \(6/);
  expect(say("kk", "known")).toMatch(/^Мәліметтер, алғаш жарияланған күні бойынша, /);
});
