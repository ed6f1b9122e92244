import { COUNTS, type Count } from "#dataset/counts.ts";
import type { EventIndex } from "#model/event-index.ts";
import type { EventRows, Kept } from "#model/event-rows.ts";
import { isEmptyRange, type Range } from "#model/range.ts";
import { type RecordSums, recordSums, sumsFrom } from "#model/record-sums.ts";

/**
 * What the events of a range that begin within some days count of people; `within` open at both ends asks all of them. Null
 * where it cannot be told: a text keeps some events of an entry whose sum only is known.
 */
export type CubeSums = (range: Range, within: Range) => RecordSums | null;

const beginsWithin = (start: number, { from, to }: Range) =>
  (from === null || start >= from) && (to === null || start <= to);

/** Adds up what the events that are kept count; costs those of the range. */
export function cubeSums(index: EventIndex, kept: Kept, rows: (range: Range) => EventRows): CubeSums {
  const { sums } = index;
  if (sums === null) {
    return (range, within) =>
      recordSums((rows(range).records ?? []).filter(({ start }) => beginsWithin(start, within)));
  }
  const counts = COUNTS.filter((count) => sums[count] !== undefined);
  return (range, within) => {
    const total = new Map<Count, number>();
    const stated = new Map<Count, number>();
    let records = 0;
    const length = isEmptyRange(range) ? 0 : kept.kept.length;
    for (let entry = 0; entry < length; entry++) {
      const start = index.start[entry] ?? 0;
      if (range.to !== null && start > range.to) break;
      const n = kept.kept[entry] ?? 0;
      if (n === 0 || !beginsWithin(start, within)) continue;
      if (range.from !== null && (index.end[entry] ?? 0) < range.from) continue;
      if (n !== index.n[entry]) return null;
      records += n;
      const at = index.archived(entry);
      for (const count of counts) {
        total.set(count, (total.get(count) ?? 0) + (sums[count]?.sum[at] ?? 0));
        stated.set(count, (stated.get(count) ?? 0) + (sums[count]?.stated[at] ?? 0));
      }
    }
    return sumsFrom(records, (count) => ({ total: total.get(count) ?? 0, stated: stated.get(count) ?? 0 }));
  };
}
