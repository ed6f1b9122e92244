import { useEffect, useState } from "react";
import { askWorker } from "#features/preview/ask-worker.ts";
import { gatherFiles } from "#features/preview/gather-files.ts";
import type { Outcome, Progress } from "#features/preview/outcome.ts";
import { type FaultSaid, PreviewFault } from "#features/preview/preview-fault.ts";
import { today } from "#i18n/today.ts";
import type { DateOrder } from "#ingest/foreign-date.ts";
import type { Offered } from "#state/view-store.ts";

/** What is being read: nothing yet, files on the way, or what they came to. */
export type Reading =
  | { readonly step: "idle" }
  | { readonly step: "reading"; readonly progress: Progress | null }
  | { readonly step: "fault"; readonly fault: FaultSaid | null }
  | { readonly step: "read"; readonly outcome: Outcome };

/** What is to be read, and what was said of it. */
export interface Wanted {
  readonly offered: readonly Offered[];
  readonly order: DateOrder | null;
  /** The text of the mapping that was made of the reader's choice of columns; null before they chose. */
  readonly mapping: string | null;
  /** The reader wants to say what the columns hold, whatever form they are taken for. */
  readonly asks: boolean;
}

const IDLE: Reading = { step: "idle" };

/** Reads what is wanted, anew with each new wish; stops when it is no longer wanted. */
export function useReading(wanted: Wanted): Reading {
  const [reading, setReading] = useState<Reading>(IDLE);
  useEffect(() => {
    if (wanted.offered.length === 0) return setReading(IDLE);
    const stop = new AbortController();
    const { signal } = stop;
    const say = (said: Reading) => signal.aborted || setReading(said);
    say({ step: "reading", progress: null });
    read(wanted, signal, (progress) => say({ step: "reading", progress })).then(say, (error: unknown) => {
      say({ step: "fault", fault: error instanceof PreviewFault ? error.said : null });
    });
    return () => stop.abort();
  }, [wanted]);
  return reading;
}

async function read(
  { offered, order, mapping, asks }: Wanted,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Reading> {
  const files = await gatherFiles(offered);
  const answer = await askWorker({ read: { files, order, mapping, asks, today: today() } }, { signal, onProgress });
  if ("outcome" in answer) return { step: "read", outcome: answer.outcome };
  return { step: "fault", fault: "fault" in answer ? answer.fault : null };
}
