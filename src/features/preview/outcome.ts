import type { Issue } from "#dataset/issue.ts";
import type { Dataset } from "#dataset/records.ts";

/** Something to look at: a problem of a dataset, a row that was left out, or a note on a row that was kept. */
export interface Problem extends Omit<Issue, "severity"> {
  readonly kind: Issue["severity"] | "left" | "kept";
}

/** What the reading of somebody's own files came to. */
export interface Outcome {
  /** What was brought, by name. */
  readonly file: string;
  /** A Qantar package, a table read by its mapping, or a form known by its name. */
  readonly form: string;
  /** What became of the rows of a table; null for a package, which keeps them all. */
  readonly rows: { readonly kept: number; readonly left: number } | null;
  /** What was found out about the form of the file, in English. */
  readonly found: readonly string[];
  readonly problems: readonly Problem[];
  /** Null where an error keeps it from being shown. */
  readonly dataset: Dataset | null;
  /** The files of the dataset by their paths. */
  readonly files: ReadonlyMap<string, string>;
}

/** How far a reading has come. */
export interface Progress {
  readonly what: "bytes" | "rows";
  readonly done: number;
  readonly all: number;
}
