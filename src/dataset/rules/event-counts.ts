import { error, type Rule, recordsOf, warning } from "#dataset/tables.ts";

/** What an event counts of the killed has its ends in order; an estimate outside them is kept and told, never mended. */
export const eventCounts: Rule = function* ({ events }) {
  for (const row of recordsOf(events)) {
    const { killedLow: low, killedBest: best, killedHigh: high } = row.record;
    if (low !== null && high !== null && high < low) {
      yield error(
        row,
        "killed_high",
        `${high} lies below killed_low, ${low}; swap them or leave out what is not known`,
      );
    } else if (best !== null && ((low !== null && best < low) || (high !== null && best > high))) {
      const ends = `${low ?? "…"} to ${high ?? "…"}`;
      yield warning(row, "killed_best", `${best} lies outside ${ends}; all three are kept as they stand`);
    }
  }
};
