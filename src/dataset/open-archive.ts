import type { Count } from "#dataset/counts.ts";
import type { Column, EventArchive, EventColumns } from "#dataset/event-archive.ts";
import type { Citation, EventRecord } from "#dataset/records.ts";

/** An event of an archive with its citations, which the dataset does not hold either. */
export interface ArchivedEvent {
  readonly event: EventRecord;
  readonly citations: readonly Citation[];
}

/** Of each entry the sum of a count, and how many of its events state one. */
export interface SumColumns {
  readonly sum: Column;
  readonly stated: Column;
}

/**
 * An archive of events as a page holds it: its counts, and the ways to its records. The promises fail where a file cannot be
 * had.
 */
export interface OpenArchive extends Pick<EventArchive, "events" | "publicationSets"> {
  readonly columns: EventColumns;
  /** Empty where no event counts people. */
  readonly sums: Readonly<Partial<Record<Count, SumColumns>>>;
  /** The records of some rows, in their order. */
  readonly read: (rows: readonly number[]) => Promise<readonly ArchivedEvent[]>;
  /** The row of an id; null for one that is not there. */
  readonly rowOf: (id: string) => Promise<number | null>;
  /** The rows whose title or summary holds a word that this one finds (`isFoundBy`), sorted. The word is folded as search folds it. */
  readonly rowsWith: (word: string) => Promise<Int32Array>;
}
