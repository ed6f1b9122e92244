import { MEASURE_NAMES } from "#evidence/counted-words.ts";
import { barTotal } from "#features/timeline/bars.ts";
import type { ShownBars } from "#features/timeline/shown-bars.ts";
import type { Text } from "#i18n/text.ts";
import type { Clock } from "#model/filter.ts";
import type { Period } from "#model/period.ts";

/** The bars in a sentence: over which days, and the most on one of them. */
export function plotSentence(
  text: Text,
  { measure, bars: { bars } }: ShownBars,
  { period, clock }: { period: Period; clock: Clock },
): string {
  const [first] = bars;
  const claims = measure === "claims";
  const people = measure === null || claims ? null : text.t(MEASURE_NAMES[measure]);
  const none = () => {
    if (claims) return text.t("timeline.chart.claims.none");
    return people === null ? text.t("timeline.chart.none") : text.t("timeline.chart.people.none", { people });
  };
  if (!first) return none();
  const tallest = bars.reduce((best, bar) => (barTotal(bar) > barTotal(best) ? bar : best), first);
  const last = bars.at(-1) ?? first;
  if (barTotal(tallest) === 0) return none();
  const said = {
    from: text.declinedDay(first.from),
    to: text.declinedDay(last.to),
    n: text.number(barTotal(tallest)),
  };
  if (claims) return text.t("timeline.chart.claims", { ...said, period, clock, days: text.days(tallest) });
  if (people !== null) {
    return text.t("timeline.chart.people", { ...said, people, period, clock, days: text.days(tallest) });
  }
  if (period === "day") {
    const day = text.declinedDay(tallest.from);
    return text.t(clock === "known" ? "timeline.chart.known" : "timeline.chart", { ...said, day });
  }
  const days = text.days(tallest);
  return text.t(clock === "known" ? `timeline.chart.known.${period}` : `timeline.chart.${period}`, { ...said, days });
}
