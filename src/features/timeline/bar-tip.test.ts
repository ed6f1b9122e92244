import { expect, test } from "vitest";
import { barTip } from "#features/timeline/bar-tip.ts";
import { endsPath } from "#features/timeline/bars.ts";
import { columnsOf, tallest } from "#features/timeline/columns-of.ts";
import { dayScale } from "#features/timeline/day-scale.ts";
import { plotSentence } from "#features/timeline/plot-sentence.ts";
import type { ShownBars } from "#features/timeline/shown-bars.ts";
import { textIn } from "#i18n/text.fixture.ts";
import type { PeriodBar } from "#model/day-bars.ts";
import { cubeOf } from "#model/event-cube.ts";
import { indexEvents } from "#model/event-index.ts";
import { EVERYTHING } from "#model/filter.ts";
import { keptEvents } from "#model/kept-events.ts";
import { anEvent, january, META, sampleLookup } from "#model/sample-dataset.ts";

const events = [
  anEvent({ start: january(5), killedLow: 3, killedBest: 4, killedHigh: 9 }),
  anEvent({ start: january(6), killedLow: 2, killedBest: 2, killedHigh: 2 }),
  anEvent({ start: january(8), killedLow: 5, killedHigh: 7 }),
  anEvent({ start: january(8), killedBest: 1 }),
  anEvent({ start: january(9), killedLow: 0, killedBest: 1, killedHigh: 9 }),
  anEvent({ start: january(9), killedBest: 1 }),
];
const index = indexEvents(sampleLookup({ events }), "happened");
const people = cubeOf(index, keptEvents(index, EVERYTHING)).people("killed");
const shown: ShownBars = {
  measure: "killed",
  bars: people?.best.bars("day") ?? { earlier: none(), bars: [], later: none() },
  ends: people?.ends
    ? {
        low: people.ends.low.bars("day"),
        high: people.ends.high.bars("day"),
        partial: people.ends.partial?.bars("day") ?? null,
      }
    : null,
};

function none() {
  return { byFamily: new Uint32Array(3), spannedByFamily: new Uint32Array(3) };
}

const plain = (text: string) => text.replace(/[\u00a0\u2009\u202f]/g, " ");
const barOn = (day: number) => shown.bars.bars.find(({ from }) => from === january(day)) as PeriodBar;

test("a bar of people says them with the ends that are added up around them", () => {
  const tip = (day: number) =>
    plain(barTip(textIn("en"), shown, { bar: barOn(day), period: "day", clock: "happened" }));
  expect(tip(5)).toMatch(/5 January 2022: 4 killed \(3–9\)$/);
  expect(tip(6)).toMatch(/: 2 killed$/);
  // One record gives ends without an estimate, one an estimate without ends: the ends are not those of the sum.
  expect(tip(8)).toMatch(/: 1 killed$/);
  // Nor are they where both add up to a range around it.
  expect(tip(9)).toMatch(/: 2 killed$/);
  expect(tip(7)).toMatch(/: nobody counted$/);
});

test("the bars of people are said as people", () => {
  const said = (language: "en" | "ru" | "kk") =>
    plain(plotSentence(textIn(language), shown, { period: "day", clock: "happened" }));
  expect(said("en")).toMatch(/^Killed by the day of the events, .*The most: 4, 5 Jan 2022\.$/);
  expect(said("ru")).toMatch(/^Погибшие по дням, .*Больше всего: 4 /);
  expect(said("kk")).toMatch(/^Қаза тапқандар, күні бойынша, .* — 4\.$/);
});

test("a line stands in a bar from the low to the high end, and the plot is as high as the highest end", () => {
  const scale = dayScale({ coverage: META.coverage, span: { x: 0, width: 110 }, earlier: false, later: false });
  const columns = columnsOf(shown, scale);
  expect(tallest(columns)).toBe(9);
  expect(endsPath(columns, (count) => 100 - count)).toBe("M35 97V91");
});
