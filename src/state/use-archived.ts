import { useEffect, useMemo, useState } from "react";
import type { ArchivedEvent, OpenArchive } from "#dataset/open-archive.ts";
import type { EventRecord } from "#dataset/records.ts";
import type { Lookup } from "#model/lookup.ts";
import { withEvents } from "#model/with-events.ts";

/** Something that is read from an archive: not there yet, not to be had, or there. */
export type Reading<T> =
  | { readonly state: "reading" }
  | { readonly state: "failed"; readonly retry: () => void }
  | { readonly state: "read"; readonly answer: T };

const READING = { state: "reading" } as const;

/** Reads what `key` names, anew with another key; the answer of the key before is not shown under a new one. */
function useReading<T>(key: string, read: () => Promise<T>): Reading<T> {
  const [attempt, setAttempt] = useState(0);
  const [held, setHeld] = useState<{ readonly key: string; readonly reading: Reading<T> }>({ key, reading: READING });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is read; a new attempt reads it again
  useEffect(() => {
    let gone = false;
    const hold = (reading: Reading<T>) => !gone && setHeld({ key, reading });
    hold(READING);
    read().then(
      (answer) => hold({ state: "read", answer }),
      () => hold({ state: "failed", retry: () => setAttempt((count) => count + 1) }),
    );
    return () => {
      gone = true;
    };
  }, [key, attempt]);

  return held.key === key ? held.reading : READING;
}

/** Events with the lookup that knows them and their citations. */
export interface ReadEvents {
  readonly lookup: Lookup;
  readonly events: readonly EventRecord[];
}

function useWithEvents(lookup: Lookup, reading: Reading<readonly ArchivedEvent[]>): Reading<ReadEvents> {
  return useMemo(() => {
    if (reading.state !== "read") return reading;
    const { answer } = reading;
    return {
      state: "read",
      answer: { lookup: withEvents(lookup, answer), events: answer.map(({ event }) => event) },
    };
  }, [lookup, reading]);
}

/** The records of some rows of an archive. */
export function useArchivedRows(lookup: Lookup, archive: OpenArchive, rows: readonly number[]): Reading<ReadEvents> {
  return useWithEvents(
    lookup,
    useReading(rows.join(" "), () => archive.read(rows)),
  );
}

/** The record of an id in an archive; no event where there is none of that id. */
export function useArchivedEvent(lookup: Lookup, archive: OpenArchive, id: string): Reading<ReadEvents> {
  async function read() {
    const row = await archive.rowOf(id);
    return row === null ? [] : archive.read([row]);
  }
  return useWithEvents(lookup, useReading(id, read));
}
