import type { Outcome, Progress } from "#features/preview/outcome.ts";
import type { FaultSaid } from "#features/preview/preview-fault.ts";
import type { Brought } from "#features/preview/read-brought.ts";

/** What the worker is asked for: to read what somebody brought, or to pack the files of a dataset. */
export type Asked =
  | { readonly read: Brought }
  | { readonly pack: { readonly files: ReadonlyMap<string, string>; readonly folder: string } };

/** What it answers, the progress any number of times, and one of the others once. */
export type Answered =
  | { readonly progress: Progress }
  | { readonly outcome: Outcome }
  | { readonly fault: FaultSaid }
  | { readonly packed: Uint8Array<ArrayBuffer> };
