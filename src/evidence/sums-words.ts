import type { Text } from "#i18n/text.ts";
import { type RecordSums, rangeStated } from "#model/record-sums.ts";

/**
 * The low and the high ends of those killed, as records count them; null where none states both. Where they are of fewer records than
 * the estimate, or of others, they are no range around it: of how many each is, is said.
 */
export function endsSaid({ t, number }: Pick<Text, "t" | "number">, sums: RecordSums): string | null {
  const { killedLow: low, killedHigh: high, records } = sums;
  if (!low || !high) return null;
  const ends = { low: number(low.total), high: number(high.total) };
  if (rangeStated(sums)) return t("figures.sums.ends", ends);
  const stated = { lowIn: number(low.stated), highIn: number(high.stated), all: number(records) };
  return t("figures.sums.ends.part", { ...ends, ...stated });
}
