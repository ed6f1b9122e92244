import { shortDay, shortDays } from "#evidence/short-day.ts";
import type { Lookup } from "#model/lookup.ts";
import type { Range } from "#model/range.ts";
import { useEventCube } from "#state/derived.ts";
import { useText } from "#ui/text-context.tsx";

/** The days of a range in brief; an open start says so where the view has something earlier. */
export function useRangeSaid(lookup: Lookup, { from, to }: Range): string {
  const text = useText();
  const { coverage } = lookup.dataset.meta;
  const cube = useEventCube(lookup);
  const last = to ?? coverage.to;
  if (from === null && cube.size > cube.count({ from: coverage.from, to: null })) {
    return text.t("timeline.span.earlier", { to: shortDay(text, lookup, last) });
  }
  return shortDays(text, lookup, { from: from ?? coverage.from, to: last });
}
