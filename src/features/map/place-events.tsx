import type { EventRecord, Place } from "#dataset/records.ts";
import { EventRow } from "#evidence/event-row.tsx";
import styles from "#features/map/place-card.module.css";
import type { Lookup } from "#model/lookup.ts";
import { updateView } from "#state/view-store.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

/** More than this is for the list of events, which shows rows as they come into sight. */
const MOST_ROWS = 60;

interface Props {
  readonly lookup: Lookup;
  readonly place: Place;
  /** In the range, by day. */
  readonly events: readonly EventRecord[];
}

/** The events of a place by day, as far as a card can hold them. */
export function PlaceEvents({ lookup, place, events }: Props) {
  const text = useText();
  if (events.length === 0) return <p className={styles.soft}>{text.t("map.card.none")}</p>;
  return (
    <>
      <ul aria-label={text.t("map.card.list", { place: text.name(place.name) })} className={styles.events}>
        {events.slice(0, MOST_ROWS).map((event) => (
          <li key={event.id}>
            <EventRow lookup={lookup} event={event} showPlace={event.place !== place.id} />
          </li>
        ))}
      </ul>
      {events.length > MOST_ROWS && (
        <Button look="quiet" className={styles.link} onClick={() => updateView({ panel: "events" })}>
          {text.count("map.card.all", events.length)}
        </Button>
      )}
    </>
  );
}
