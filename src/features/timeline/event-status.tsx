import { useEffect, useState } from "react";
import styles from "#features/timeline/event-status.module.css";
import { useRange } from "#features/timeline/use-range.ts";
import { isClaimsOnly } from "#model/claim-bars.ts";
import { eventsIn } from "#model/events-in.ts";
import { claimsInRange } from "#model/filter-claims.ts";
import type { Lookup } from "#model/lookup.ts";
import { useArchiveSearch, useEventCube, useFilter } from "#state/derived.ts";
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

/** How many events the choice leaves; claims, of data that hold nothing else. */
export function EventStatus({ lookup }: { lookup: Lookup }) {
  return isClaimsOnly(lookup) ? <CountOfClaims lookup={lookup} /> : <CountOfEvents lookup={lookup} />;
}

function CountOfEvents({ lookup }: { lookup: Lookup }) {
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
  return <Status words={search ? t(`archive.${search}`) : counted} />;
}

function CountOfClaims({ lookup }: { lookup: Lookup }) {
  const { t, number } = useText();
  const shown = claimsInRange(lookup, useFilter()).length;
  const all = lookup.dataset.claims.length;
  return <Status words={t("ledger.claims.count", { n: number(shown), m: number(all), total: all })} />;
}

/** What is seen follows at once, what is spoken waits until the range rests. */
function Status({ words }: { words: string }) {
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
