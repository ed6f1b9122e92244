import { countedWords } from "#evidence/counted-words.ts";
import { barTotal, total } from "#features/timeline/bars.ts";
import type { ShownBars } from "#features/timeline/shown-bars.ts";
import { lineHead } from "#i18n/line-head.ts";
import type { Text } from "#i18n/text.ts";
import type { Bar, PeriodBar } from "#model/day-bars.ts";
import type { Clock } from "#model/filter.ts";
import { type EndsOf, endsAround } from "#model/people-cube.ts";
import type { Period } from "#model/period.ts";

/** What the records of a bar state as its ends, and how many of them state them in part; null where no record gives two ends. */
export function barEnds({ bars, ends }: ShownBars, bar: Bar): EndsOf<number> | null {
  if (!ends) return null;
  const all = ({ earlier, bars: periods, later }: ShownBars["bars"]) => [earlier, ...periods, later];
  const at = all(bars).indexOf(bar);
  const totalIn = (other: ShownBars["bars"] | null) => {
    const found = other && all(other)[at];
    return found ? barTotal(found) : 0;
  };
  return { low: totalIn(ends.low), high: totalIn(ends.high), partial: totalIn(ends.partial) };
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
    const around = barEnds(shown, bar);
    const people = countedWords(text, shown.measure, { total: barTotal(bar), ends: around && endsAround(around) });
    return text.t("timeline.tip.people", { day, people });
  }
  return text.t(clock === "known" ? "timeline.tip.known" : "timeline.tip", {
    day,
    solid: text.number(total(bar.byFamily)),
    pale: text.number(total(bar.spannedByFamily)),
  });
}
