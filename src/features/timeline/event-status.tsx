import { useEffect, useState } from "react";
import styles from "#features/timeline/event-status.module.css";
import { useRange } from "#features/timeline/use-range.ts";
import { eventsIn } from "#model/events-in.ts";
import type { Lookup } from "#model/lookup.ts";
import { useArchiveSearch, useEventCube } from "#state/derived.ts";
import { useText } from "#ui/text-context.tsx";

const QUIET_MS = 500;

/** The value once it has stood still for a while. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), QUIET_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** How many events the choice leaves. What is seen follows at once, what is spoken waits until the range rests. */
export function EventStatus({ lookup }: { lookup: Lookup }) {
  const { t, number, count } = useText();
  const range = useRange();
  const shown = useEventCube(lookup).count(range);
  const all = eventsIn(lookup);
  const search = useArchiveSearch(lookup);
  // Before any script has run nobody has counted the events of an archive: the whole is known, the choice is not.
  const uncounted = lookup.archive === null ? lookup.dataset.archive : null;
  const counted = uncounted
    ? count("count.events", uncounted.events)
    : t("timeline.status", { n: number(shown), m: number(all), total: all });
  const words = search ? t(`archive.${search}`) : counted;
  return (
    <div className={styles.status}>
      <p aria-hidden="true" className={styles.count}>
        {words}
      </p>
      <p role="status" className="visually-hidden">
        {useSettled(words)}
      </p>
    </div>
  );
}
