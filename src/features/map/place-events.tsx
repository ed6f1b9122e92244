import { useMemo } from "react";
import type { OpenArchive } from "#dataset/open-archive.ts";
import type { EventRecord, Place } from "#dataset/records.ts";
import { EventRow } from "#evidence/event-row.tsx";
import styles from "#features/map/place-card.module.css";
import type { EventRows } from "#model/event-rows.ts";
import type { Lookup } from "#model/lookup.ts";
import { useArchivedRows } from "#state/use-archived.ts";
import { updateView } from "#state/view-store.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

/** More than this is for the list of events. */
const MOST_ROWS = 60;
/** Each record of an archive may lie in another part of it. */
const MOST_READ = 12;

interface Props {
  readonly lookup: Lookup;
  readonly place: Place;
  /** In the range, by day. */
  readonly rows: EventRows;
}

/** The events of a place by day, as far as a card can hold them. */
export function PlaceEvents({ lookup, place, rows }: Props) {
  const text = useText();
  const most = rows.records ? MOST_ROWS : MOST_READ;
  if (rows.length === 0) return <p className={styles.soft}>{text.t("map.card.none")}</p>;
  return (
    <>
      {lookup.archive && !rows.records ? (
        <ReadRows lookup={lookup} archive={lookup.archive} place={place} rows={rows} />
      ) : (
        <Rows lookup={lookup} place={place} events={rows.records?.slice(0, MOST_ROWS) ?? []} />
      )}
      {rows.length > most && (
        <Button look="quiet" className={styles.link} onClick={() => updateView({ panel: "events" })}>
          {text.count("map.card.all", rows.length)}
        </Button>
      )}
    </>
  );
}

function ReadRows({ lookup, archive, place, rows }: Props & { archive: OpenArchive }) {
  const { t } = useText();
  const first = useMemo(() => rows.slice(0, MOST_READ), [rows]);
  const reading = useArchivedRows(lookup, archive, first);
  if (reading.state === "read") return <Rows {...reading.answer} place={place} />;
  return <p className={styles.soft}>{t(reading.state === "reading" ? "archive.reading" : "archive.failed")}</p>;
}

function Rows({ lookup, place, events }: Omit<Props, "rows"> & { events: readonly EventRecord[] }) {
  const text = useText();
  return (
    <ul aria-label={text.t("map.card.list", { place: text.name(place.name) })} className={styles.events}>
      {events.map((event) => (
        <li key={event.id}>
          <EventRow lookup={lookup} event={event} showPlace={event.place !== place.id} />
        </li>
      ))}
    </ul>
  );
}
