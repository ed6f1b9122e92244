import { useEffect, useState } from "react";
import styles from "#features/timeline/event-status.module.css";
import { RangeWords } from "#features/timeline/range-words.tsx";
import { isClaimsOnly } from "#model/claim-bars.ts";
import { eventsIn } from "#model/events-in.ts";
import { claimsInRange } from "#model/filter-claims.ts";
import type { Lookup } from "#model/lookup.ts";
import type { Range } from "#model/range.ts";
import { useArchiveSearch, useCalmFilter, useEventCube } from "#state/derived.ts";
import { useSession } from "#state/use-view.ts";
import { useText } from "#ui/text-context.tsx";

const QUIET_MS = 500;
/** Longer than a day lasts that plays: of each that passes nothing is spoken. */
const QUIET_PLAYING_MS = 1200;

/** The value once it has stood still for a while. */
function useSettled<T>(value: T): T {
  const playing = useSession((session) => session.playing);
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), playing ? QUIET_PLAYING_MS : QUIET_MS);
    return () => clearTimeout(timer);
  }, [value, playing]);
  return settled;
}

/** How many events the choice leaves; claims, of data that hold nothing else. */
export function EventStatus({ lookup }: { lookup: Lookup }) {
  return isClaimsOnly(lookup) ? <CountOfClaims lookup={lookup} /> : <CountOfEvents lookup={lookup} />;
}

function CountOfEvents({ lookup }: { lookup: Lookup }) {
  const { t, number, count } = useText();
  const cube = useEventCube(lookup);
  const all = eventsIn(lookup);
  const search = useArchiveSearch(lookup);
  // Before any script has run nobody has counted the events of an archive: the whole is known, the choice is not.
  const uncounted = lookup.archive === null ? lookup.dataset.archive : null;
  function words(range: Range) {
    if (search) return t(`archive.${search}`);
    if (uncounted) return count("count.events", uncounted.events);
    return t("timeline.status", { n: number(cube.count(range)), m: number(all), total: all });
  }
  return <Status words={words} />;
}

function CountOfClaims({ lookup }: { lookup: Lookup }) {
  const { t, number } = useText();
  const filter = useCalmFilter();
  const all = lookup.dataset.claims.length;
  function words({ from, to }: Range) {
    const shown = claimsInRange(lookup, { ...filter, from, to }).length;
    return t("ledger.claims.count", { n: number(shown), m: number(all), total: all });
  }
  return <Status words={words} />;
}

/** What is seen follows at once, what is spoken waits until the range rests. */
function Status({ words }: { words: (range: Range) => string }) {
  const rested = words(useCalmFilter());
  return (
    <div className={styles.status}>
      <p aria-hidden="true" className={styles.count}>
        <RangeWords words={words} />
      </p>
      <p role="status" className="visually-hidden">
        {useSettled(rested)}
      </p>
    </div>
  );
}
