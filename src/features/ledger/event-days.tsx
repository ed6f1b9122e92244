import { useMemo } from "react";
import type { EventRecord } from "#dataset/records.ts";
import { declinedShortDay } from "#evidence/short-day.ts";
import { type EventGroup, groupByDay } from "#features/ledger/event-groups.ts";
import { EventList } from "#features/ledger/event-list.tsx";
import styles from "#features/ledger/events-panel.module.css";
import { lineHead } from "#i18n/line-head.ts";
import type { Filter } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly events: readonly EventRecord[];
  readonly filter: Filter;
}

/** Events under the day on which they begin; those without a known day stand apart, and that is said. */
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

interface GroupProps {
  readonly lookup: Lookup;
  readonly group: EventGroup;
  readonly filter: Filter;
}

function Group({ lookup, group, filter }: GroupProps) {
  const { t } = useText();
  const { kind, events, lasting } = group;
  return (
    <section className={styles.group}>
      <GroupHead lookup={lookup} group={group} filter={filter} />
      {events.length > 0 && (
        <EventList lookup={lookup} events={events} showDay={kind !== "day" || filter.clock === "known"} />
      )}
      {lasting.length > 0 && (
        <>
          <h4 className={styles.subhead}>{t("ledger.events.lasting")}</h4>
          <EventList lookup={lookup} events={lasting} />
        </>
      )}
    </section>
  );
}

function GroupHead({ lookup, group, filter }: GroupProps) {
  const { number } = useText();
  const size = group.events.length + group.lasting.length;
  return (
    <h3 className={styles.day}>
      <GroupName lookup={lookup} group={group} filter={filter} /> <span className={styles.size}>{number(size)}</span>
    </h3>
  );
}

function GroupName({ lookup, group: { kind, day: groupDay }, filter }: GroupProps) {
  const text = useText();
  const { t, day } = text;
  if (groupDay !== null) {
    const words = day(groupDay, "long");
    return filter.clock === "known" ? t("ledger.events.published", { day: words }) : lineHead(words);
  }
  if (kind === "day") return null;
  const { coverage } = lookup.dataset.meta;
  const first = kind === "earlier" ? coverage.from : (filter.from ?? coverage.from);
  return (
    <>
      {t(`ledger.events.${kind}`)}{" "}
      <span className={styles.remark}>
        {t(`ledger.events.${kind}.note`, { day: declinedShortDay(text, lookup, first) })}
      </span>
    </>
  );
}
