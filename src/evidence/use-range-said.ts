import { shortDay, shortDays } from "#evidence/short-day.ts";
import { binsOf } from "#model/bins-of.ts";
import type { Lookup } from "#model/lookup.ts";
import type { Range } from "#model/range.ts";
import { useView } from "#state/use-view.ts";
import { useText } from "#ui/text-context.tsx";

/** Says the days of a range in brief; an open start says so where the dataset has something earlier, whatever the filters leave. */
export function useRangeSaid(lookup: Lookup): (range: Range) => string {
  const text = useText();
  const { coverage } = lookup.dataset.meta;
  const clock = useView((view) => view.clock);
  return ({ from, to }) => {
    const last = to ?? coverage.to;
    if (from === null && binsOf(lookup, clock).earlier) {
      return text.t("timeline.span.earlier", { to: shortDay(text, lookup, last) });
    }
    return shortDays(text, lookup, { from: from ?? coverage.from, to: last });
  };
}
