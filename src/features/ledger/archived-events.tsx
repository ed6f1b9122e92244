import { useEffect, useMemo, useRef, useState } from "react";
import type { OpenArchive } from "#dataset/open-archive.ts";
import { EventDays } from "#features/ledger/event-days.tsx";
import styles from "#features/ledger/events-panel.module.css";
import { ReadingNote } from "#features/ledger/reading-note.tsx";
import type { EventRows } from "#model/event-rows.ts";
import type { Filter } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { useArchivedRows } from "#state/use-archived.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

/** As many as are read at once: each may lie in another part of the archive. */
const PAGE = 40;

interface Props {
  readonly lookup: Lookup;
  readonly archive: OpenArchive;
  readonly rows: EventRows;
  readonly filter: Filter;
}

/** The events of an archive by day, a page at a time: only what is looked at is read. */
export function ArchivedEvents({ lookup, archive, rows, filter }: Props) {
  const { t, number } = useText();
  const [first, setFirst] = useState(0);
  const top = useRef<HTMLParagraphElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other events begin at their first page
  useEffect(() => setFirst(0), [filter]);
  const from = Math.min(first, Math.max(0, rows.length - 1));
  const to = Math.min(from + PAGE, rows.length);
  const page = useMemo(() => rows.slice(from, to), [rows, from, to]);
  const reading = useArchivedRows(lookup, archive, page);
  const turn = (next: number) => {
    setFirst(Math.max(0, next));
    top.current?.focus();
  };
  return (
    <>
      <p ref={top} tabIndex={-1} className={styles.page}>
        {t("ledger.events.page", { from: number(from + 1), to: number(to), n: number(rows.length) })}
      </p>
      {reading.state === "read" ? (
        <EventDays lookup={reading.answer.lookup} events={reading.answer.events} filter={filter} />
      ) : (
        <ReadingNote reading={reading} />
      )}
      <p className={styles.turn}>
        <Button disabled={from === 0} onClick={() => turn(from - PAGE)}>
          {t("ledger.events.page.before")}
        </Button>{" "}
        <Button disabled={to >= rows.length} onClick={() => turn(from + PAGE)}>
          {t("ledger.events.page.next")}
        </Button>
      </p>
    </>
  );
}
