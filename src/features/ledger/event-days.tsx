import { useMemo } from "react";
import type { EventRecord } from "#dataset/records.ts";
import { type DayGroup, groupByDay } from "#features/ledger/event-groups.ts";
import { EventList } from "#features/ledger/event-list.tsx";
import styles from "#features/ledger/events-panel.module.css";
import type { Filter } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly events: readonly EventRecord[];
  readonly filter: Filter;
}

/** Events under the day on which they begin; what is known less well stands apart and is said. */
export function EventDays({ lookup, events, filter }: Props) {
  const groups = useMemo(
    () => groupByDay(events, { lookup, clock: filter.clock, range: filter }),
    [events, lookup, filter],
  );
  return (
    <div>
      {groups.map((group) => (
        <Group key={`${group.kind} ${group.day}`} lookup={lookup} group={group} filter={filter} />
      ))}
    </div>
  );
}

function Group({ lookup, group, filter }: { lookup: Lookup; group: DayGroup; filter: Filter }) {
  const { t, day } = useText();
  const from = day(group.day ?? lookup.dataset.meta.coverage.from, "short");
  return (
    <section className={styles.group}>
      <GroupHead lookup={lookup} group={group} filter={filter} />
      {group.dated.length > 0 && (
        <EventList lookup={lookup} events={group.dated} showDay={group.kind !== "day" || filter.clock === "known"} />
      )}
      {group.lasting.length > 0 && (
        <>
          <h4 className={styles.subhead}>{t("ledger.events.lasting", { day: from })}</h4>
          <EventList lookup={lookup} events={group.lasting} />
        </>
      )}
      {group.undated.length > 0 && (
        <>
          <h4 className={styles.subhead}>{t("ledger.events.undated", { day: from })}</h4>
          <EventList lookup={lookup} events={group.undated} />
        </>
      )}
    </section>
  );
}

function GroupHead({ lookup, group, filter }: { lookup: Lookup; group: DayGroup; filter: Filter }) {
  const { t, day, number } = useText();
  const { coverage } = lookup.dataset.meta;
  const size = group.dated.length + group.lasting.length + group.undated.length;
  const count = <span className={styles.size}>{number(size)}</span>;
  if (group.kind === "day" && group.day !== null) {
    const words = day(group.day, "long");
    return (
      <h3 className={styles.day}>
        {filter.clock === "known" ? t("ledger.events.published", { day: words }) : words} {count}
      </h3>
    );
  }
  const start = day(group.kind === "earlier" ? coverage.from : (filter.from ?? coverage.from), "short");
  return (
    <h3 className={styles.day}>
      {t(group.kind === "earlier" ? "ledger.events.earlier" : "ledger.events.begun")}{" "}
      <span className={styles.remark}>
        {t(group.kind === "earlier" ? "ledger.events.earlier.note" : "ledger.events.begun.note", { day: start })}
      </span>{" "}
      {count}
    </h3>
  );
}
