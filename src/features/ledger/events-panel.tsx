import { useMemo, useState } from "react";
import type { EventRecord } from "#dataset/records.ts";
import { useRangeSaid } from "#evidence/use-range-said.ts";
import { ArchivedEvents } from "#features/ledger/archived-events.tsx";
import { EmptyList } from "#features/ledger/empty-list.tsx";
import { EventDays } from "#features/ledger/event-days.tsx";
import { EventPlaces } from "#features/ledger/event-places.tsx";
import styles from "#features/ledger/events-panel.module.css";
import { eventsIn } from "#model/events-in.ts";
import type { Filter } from "#model/filter.ts";
import { claimsInRange } from "#model/filter-claims.ts";
import type { Lookup } from "#model/lookup.ts";
import { useDeferredFilter, useEventCube } from "#state/derived.ts";
import { updateView } from "#state/view-store.ts";
import { Button } from "#ui/button.tsx";
import { Segmented } from "#ui/segmented.tsx";
import { useText } from "#ui/text-context.tsx";

const PAGE = 400;

type Order = "day" | "place";

/** The events of the range under all filters, by day or by place; those of an archive a page at a time. */
export function EventsPanel({ lookup }: { lookup: Lookup }) {
  const { t } = useText();
  const filter = useDeferredFilter();
  const cube = useEventCube(lookup);
  const rows = useMemo(() => cube.rows(filter), [cube, filter]);
  return (
    <section aria-label={t("panel.events")} className={styles.panel}>
      <h2 className="visually-hidden">{t("panel.events")}</h2>
      {rows.records === null && lookup.archive ? (
        <>
          <div className={styles.head}>
            <Count lookup={lookup} filter={filter} count={rows.length} />
          </div>
          {rows.length === 0 ? (
            <NoEvents lookup={lookup} filter={filter} />
          ) : (
            <ArchivedEvents lookup={lookup} archive={lookup.archive} rows={rows} filter={filter} />
          )}
        </>
      ) : (
        <WholeList lookup={lookup} events={rows.records ?? []} filter={filter} />
      )}
    </section>
  );
}

interface ListProps {
  readonly lookup: Lookup;
  readonly events: readonly EventRecord[];
  readonly filter: Filter;
}

function WholeList({ lookup, events, filter }: ListProps) {
  const text = useText();
  const { t } = text;
  const [order, setOrder] = useState<Order>("day");
  const [limit, setLimit] = useState(PAGE);
  const listed = useMemo(() => events.slice(0, limit), [events, limit]);
  const List = order === "day" ? EventDays : EventPlaces;
  return (
    <>
      <div className={styles.head}>
        <Count lookup={lookup} filter={filter} count={events.length} />
        <Segmented
          label={t("ledger.events.sort")}
          value={order}
          onChange={setOrder}
          options={[
            { value: "day", label: t("ledger.events.sort.day") },
            { value: "place", label: t("ledger.events.sort.place") },
          ]}
        />
      </div>
      {events.length === 0 ? (
        <NoEvents lookup={lookup} filter={filter} />
      ) : (
        <List lookup={lookup} events={listed} filter={filter} />
      )}
      {listed.length < events.length && (
        <p>
          <Button onClick={() => setLimit(limit + PAGE)}>
            {text.count("ledger.events.more", events.length - listed.length)}
          </Button>
        </p>
      )}
    </>
  );
}

function Count({ lookup, filter, count }: { lookup: Lookup; filter: Filter; count: number }) {
  const { t, number } = useText();
  const days = useRangeSaid(lookup)(filter);
  return (
    <p className={styles.count}>
      {t("ledger.events.count", {
        n: number(count),
        total: eventsIn(lookup),
        m: number(eventsIn(lookup)),
        days,
      })}
    </p>
  );
}

/** Says that no event is left, and leads to the claims where only these match. */
function NoEvents({ lookup, filter }: { lookup: Lookup; filter: Filter }) {
  const { t, count } = useText();
  const claims = claimsInRange(lookup, filter).length;
  if (eventsIn(lookup) === 0) return <EmptyList message={t("ledger.events.none.recorded")} filter={filter} />;
  if (claims === 0) return <EmptyList message={t("ledger.events.none")} filter={filter} />;
  return (
    <EmptyList
      message={t("ledger.events.none.claims", { claims: count("count.claims", claims) })}
      filter={filter}
      elsewhere={<Button onClick={() => updateView({ panel: "claims" })}>{t("ledger.events.none.show")}</Button>}
    />
  );
}
