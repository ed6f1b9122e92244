import { total } from "#features/timeline/bars.ts";
import type { Text } from "#i18n/text.ts";
import type { Bar, DayBars } from "#model/day-bars.ts";
import type { Clock } from "#model/filter.ts";

function height(bar: Bar): number {
  return total(bar.byFamily) + total(bar.spannedByFamily);
}

/** The bars in a sentence: over which days, and the most on one of them. */
export function plotSentence(text: Text, bars: DayBars, clock: Clock): string {
  const [first] = bars.days;
  if (!first) return text.t("timeline.chart.none");
  const tallest = bars.days.reduce((best, bar) => (height(bar) > height(best) ? bar : best), first);
  const last = bars.days.at(-1) ?? first;
  if (height(tallest) === 0) return text.t("timeline.chart.none");
  return text.t(clock === "known" ? "timeline.chart.known" : "timeline.chart", {
    from: text.declinedDay(first.day),
    to: text.declinedDay(last.day),
    n: text.number(height(tallest)),
    day: text.declinedDay(tallest.day),
  });
}
