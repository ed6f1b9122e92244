import type { Checksum } from "#dataset/checksum.ts";

/** From how many events on a dataset is published as an archive: counted in columns, its records fetched as they are looked at. */
export const ARCHIVE_FROM = 20_000;

/** What dataset.json says of the events that it does not hold. The files lie beside it. */
export interface EventArchive {
  /** How many events there are: rows of events.parquet. */
  readonly events: number;
  /** How many rows event-counts.parquet has. */
  readonly entries: number;
  /** The publications that cite an event, as positions in the table; each set that occurs once. The first is the empty one. */
  readonly publicationSets: readonly (readonly number[])[];
  /** Whether any event counts people itself; if not, the columns of those sums are not written. */
  readonly countsPeople: boolean;
  /** What the files are, by their names. */
  readonly files: Readonly<Record<ArchiveFile, Checksum>>;
}

export type ArchiveFile = (typeof ARCHIVE_FILES)[number];
/**
 * Counts: events that are alike in all that is filtered, counted. Events: every record, in the order of the counts, then by id.
 * Ids: from an id to its row. Words: from a word to the rows that it is found in.
 */
export const ARCHIVE_FILES = [
  "event-counts.parquet",
  "events.parquet",
  "event-ids.parquet",
  "event-words.parquet",
] as const;

/** The key columns of the counts, in the order in which both files are sorted. */
export const COUNT_KEYS = ["start", "last", "place", "category", "claimant", "dated", "known", "publications"] as const;

/** The day of an event that nobody has published: it stands on no day of what was known. */
export const NEVER_KNOWN = 2147483647;

/**
 * What the events of an entry count of people, added up: by column of the events table the sum, and in a column of that name
 * with `_stated` behind it how many of the events state one.
 */
export const SUM_COLUMNS = ["killed_low", "killed_best", "killed_high", "injured", "detained"] as const;

/** A column of whole numbers, as narrow as they allow. */
export type Column = Int32Array | Int16Array | Uint16Array | Int8Array | Uint8Array;

/**
 * The counts as columns of equal length, sorted by `start` and then by the other keys. The events of entry i are the rows of
 * events.parquet that follow those of the entries before it, n[i] of them.
 */
export interface EventColumns {
  /** First and last day. */
  readonly start: Column;
  readonly last: Column;
  /** The place that the events are known to, as a position in the table: never a city for one known only to its region. */
  readonly place: Column;
  /** A position in the categories of all families, in their order. */
  readonly category: Column;
  /** A position in the table; -1 for none. */
  readonly claimant: Column;
  /** 1 where the day is known: one day, and the record says so. */
  readonly dated: Column;
  /** The first day on which a publication that cites them was out, or NEVER_KNOWN. */
  readonly known: Column;
  /** A position in `publicationSets`. */
  readonly publications: Column;
  /** How many events. */
  readonly n: Column;
}
