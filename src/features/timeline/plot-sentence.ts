import { total } from "#features/timeline/bars.ts";
import type { Text } from "#i18n/text.ts";
import type { Bar, DayBars } from "#model/day-bars.ts";
import type { Clock } from "#model/filter.ts";
import type { Period } from "#model/period.ts";

function height(bar: Bar): number {
  return total(bar.byFamily) + total(bar.spannedByFamily);
}

/** The bars in a sentence: over which days, and the most on one of them. */
export function plotSentence(
  text: Text,
  { bars }: DayBars,
  { period, clock }: { period: Period; clock: Clock },
): string {
  const [first] = bars;
  if (!first) return text.t("timeline.chart.none");
  const tallest = bars.reduce((best, bar) => (height(bar) > height(best) ? bar : best), first);
  const last = bars.at(-1) ?? first;
  if (height(tallest) === 0) return text.t("timeline.chart.none");
  const said = {
    from: text.declinedDay(first.from),
    to: text.declinedDay(last.to),
    n: text.number(height(tallest)),
  };
  if (period === "day") {
    const day = text.declinedDay(tallest.from);
    return text.t(clock === "known" ? "timeline.chart.known" : "timeline.chart", { ...said, day });
  }
  const days = text.days(tallest);
  return text.t(clock === "known" ? `timeline.chart.known.${period}` : `timeline.chart.${period}`, { ...said, days });
}
