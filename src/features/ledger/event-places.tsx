import { useMemo } from "react";
import type { EventRecord } from "#dataset/records.ts";
import { Named } from "#evidence/named.tsx";
import { groupByPlace } from "#features/ledger/event-groups.ts";
import { EventList } from "#features/ledger/event-list.tsx";
import styles from "#features/ledger/events-panel.module.css";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

/** Events under the place that they are told of, each place's by day. */
export function EventPlaces({ lookup, events }: { lookup: Lookup; events: readonly EventRecord[] }) {
  const { number } = useText();
  const groups = useMemo(() => groupByPlace(events, lookup), [events, lookup]);
  return (
    <div>
      {groups.map((group) => (
        <section key={group.place} className={styles.group}>
          <h3 className={styles.day}>
            <Named of={lookup.place.get(group.place)?.name} />{" "}
            <span className={styles.size}>{number(group.events.length)}</span>
          </h3>
          <EventList lookup={lookup} events={group.events} showPlace={false} />
        </section>
      ))}
    </div>
  );
}
