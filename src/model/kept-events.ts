import type { Day } from "#dataset/day.ts";
import type { EventIndex } from "#model/event-index.ts";
import type { Kept } from "#model/event-rows.ts";
import type { Filter } from "#model/filter.ts";
import { type FoundRows, selectInArchive } from "#model/filter-archive.ts";
import { keepEvent } from "#model/filter-events.ts";
import { firstRows } from "#model/first-rows.ts";
import { overlaps, type Range } from "#model/range.ts";

/** What a filter keeps of an index whose records are at hand, apart from its range. */
export function keptEvents({ lookup, events }: EventIndex, filter: Filter): Kept {
  const keep = keepEvent(lookup, filter);
  return { kept: Uint8Array.from(events ?? [], (event) => (keep(event) ? 1 : 0)), rowsOf: () => [], before: null };
}

/** The same for the index of an archive, in its order. What keeps everything is the column of the index itself. */
export function keptInArchive(index: EventIndex, filter: Filter, found: FoundRows): Kept {
  const { lookup, archived, firstRow } = index;
  if (lookup.archive === null) throw new Error("This dataset has no archive.");
  const { kept, rowsOf } = selectInArchive(lookup, lookup.archive, { filter, found });
  const rows = (entry: number) => rowsOf(archived(entry), firstRow(entry));
  if (index.clock === "happened") {
    return { kept, rowsOf: rows, before: kept === index.n ? firstRows(lookup.archive) : null };
  }
  return { kept: index.n.map((_, entry) => kept[archived(entry)] ?? 0), rowsOf: rows, before: null };
}

/** How many of the events that are kept lie in a range; looks at all of them. For a range that moves, ask a cube. */
export function countKept(index: EventIndex, { kept }: Kept, range: Range): number {
  let count = 0;
  for (let entry = 0; entry < kept.length; entry++) {
    const n = kept[entry] ?? 0;
    if (n > 0 && overlaps(range, (index.start[entry] ?? 0) as Day, (index.end[entry] ?? 0) as Day)) count += n;
  }
  return count;
}
