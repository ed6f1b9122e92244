import { type Column, NEVER_KNOWN } from "#dataset/event-archive.ts";
import type { OpenArchive } from "#dataset/open-archive.ts";
import { categoriesOf, type EventIndex } from "#model/event-index.ts";
import type { Clock } from "#model/filter.ts";
import { firstRows } from "#model/first-rows.ts";
import type { Lookup } from "#model/lookup.ts";

/** The entries that somebody could know of, by the day on which they could. */
function knownOrder({ columns }: OpenArchive): Int32Array {
  const { known } = columns;
  return Int32Array.from(known.keys())
    .filter((entry) => known[entry] !== NEVER_KNOWN)
    .sort((a, b) => (known[a] ?? 0) - (known[b] ?? 0) || a - b);
}

function inOrder<C extends Column>(column: C, order: Int32Array): C {
  const sorted = new (column.constructor as new (length: number) => C)(order.length);
  for (let i = 0; i < order.length; i++) sorted[i] = column[order[i] ?? 0] ?? 0;
  return sorted;
}

/** The counts of an archive as an index, on either clock. On "happened" the order is that of the archive, and nothing is copied. */
export function indexArchive(lookup: Lookup, archive: OpenArchive, clock: Clock): EventIndex {
  const { columns } = archive;
  const first = firstRows(archive);
  const shared = { lookup, clock, events: null, sums: archive.sums, ...categoriesOf(lookup.dataset) };
  if (clock === "happened") {
    const { start, last: end, n, dated, place, category } = columns;
    return {
      ...shared,
      archived: (entry) => entry,
      firstRow: (entry) => first.before(entry),
      n,
      start,
      end,
      dated,
      place,
      category,
    };
  }
  const order = knownOrder(archive);
  const known = inOrder(columns.known, order);
  return {
    ...shared,
    archived: (entry) => order[entry] ?? 0,
    firstRow: (entry) => first.before(order[entry] ?? 0),
    n: inOrder(columns.n, order),
    start: known,
    end: known,
    dated: new Uint8Array(order.length).fill(1),
    place: inOrder(columns.place, order),
    category: inOrder(columns.category, order),
  };
}
