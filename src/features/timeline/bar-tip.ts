import { countedWords } from "#evidence/counted-words.ts";
import { barTotal, total } from "#features/timeline/bars.ts";
import type { ShownBars } from "#features/timeline/shown-bars.ts";
import { lineHead } from "#i18n/line-head.ts";
import type { Text } from "#i18n/text.ts";
import type { Bar, PeriodBar } from "#model/day-bars.ts";
import type { Clock } from "#model/filter.ts";
import { type Ends, endsAround } from "#model/people-cube.ts";
import type { Period } from "#model/period.ts";

/** The ends around what a bar counts; null where the records state no range around it. */
export function barEnds({ bars, ends }: ShownBars, bar: Bar): Ends | null {
  const find = ({ earlier, bars: periods, later }: ShownBars["bars"]) => [earlier, ...periods, later];
  const at = find(bars).indexOf(bar);
  const [low, high] = ends ? [find(ends.low)[at], find(ends.high)[at]] : [];
  return low && high ? endsAround(barTotal(bar), barTotal(low), barTotal(high)) : null;
}

/** What a bar says when the pointer rests on it. */
export function barTip(
  text: Text,
  shown: ShownBars,
  { bar, period, clock }: { readonly bar: PeriodBar; readonly period: Period; readonly clock: Clock },
): string {
  const day = lineHead(period === "day" ? text.day(bar.from, "long") : text.days(bar));
  if (shown.measure === "claims") {
    return text.t("timeline.tip.people", { day, people: text.count("count.claims", barTotal(bar)) });
  }
  if (shown.measure !== null) {
    const people = countedWords(text, shown.measure, { total: barTotal(bar), ends: barEnds(shown, bar) });
    return text.t("timeline.tip.people", { day, people });
  }
  return text.t(clock === "known" ? "timeline.tip.known" : "timeline.tip", {
    day,
    solid: text.number(total(bar.byFamily)),
    pale: text.number(total(bar.spannedByFamily)),
  });
}
