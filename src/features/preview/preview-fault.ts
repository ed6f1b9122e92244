import type { TextFault } from "#ingest/file-text.ts";
import type { FoundColumn } from "#ingest/found-columns.ts";

/**
 * Why nothing can be shown of what was brought. Besides what a file is instead of text: `damaged`, it cannot be unpacked;
 * `files`, `bytes`, `events`, there is more than a preview takes; `none`, no table among the files; `several`, it cannot be
 * told which is the table; `package`, tables of a package came without their datapackage.json; `rows`, a header without rows;
 * `alone`, a mapping without its table; `mapping`, its columns are not
 * known; `wide`, it has a column for each day; `dates`, day and month cannot be told apart; `reader`, in the words of whoever reads the table; `lost`, the file cannot
 * be read any more.
 */
export type PreviewFaultKind =
  | TextFault
  | "damaged"
  | "files"
  | "bytes"
  | "events"
  | "none"
  | "several"
  | "package"
  | "rows"
  | "alone"
  | "mapping"
  | "wide"
  | "dates"
  | "reader"
  | "lost";

interface About {
  /** The file that is meant; empty where all are. */
  readonly file: string;
  /** How many there are of what is too many. */
  readonly count?: number;
  /** In English, what the file holds or what is wrong with it. */
  readonly detail?: string;
  /** The columns that are not known, for a person to say what they hold. */
  readonly columns?: readonly FoundColumn[];
}

/** A fault as it is told to the page. */
export interface FaultSaid extends About {
  readonly kind: PreviewFaultKind;
}

/** Stops the reading of what was brought. */
export class PreviewFault extends Error {
  readonly said: FaultSaid;

  constructor(kind: PreviewFaultKind, about: About) {
    super(kind);
    this.said = { kind, ...about };
  }
}
