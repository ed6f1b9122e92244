import type { EventRecord } from "#dataset/records.ts";
import { eventDays } from "#evidence/event-days.ts";
import styles from "#evidence/event-row.module.css";
import { FamilySwatch } from "#evidence/family-swatch.tsx";
import { homeYear } from "#evidence/short-day.ts";
import type { Lookup } from "#model/lookup.ts";
import { placeNameOn } from "#model/place-names.ts";
import { updateView } from "#state/view-store.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly event: EventRecord;
  /** Leave the place out where the list is about that place. */
  readonly showPlace?: boolean;
  /** Leave the day out where the list stands under that day. */
  readonly showDay?: boolean;
}

/** One event as a line of a list: day, family, title, place and how many publications tell it. Opens the event. */
export function EventRow({ lookup, event, showPlace = true, showDay = true }: Props) {
  const text = useText();
  const publications = new Set(lookup.citationsOf(event.id).map((citation) => citation.publication)).size;
  const place = placeNameOn(lookup, event.place, event.end);
  return (
    <button
      type="button"
      className={`${styles.row} ${showDay ? "" : styles.dayless}`}
      data-event-id={event.id}
      onClick={() => updateView({ event: event.id })}
    >
      {showDay && <span className={styles.day}>{eventDays(text, event, homeYear(lookup))}</span>}
      <FamilySwatch family={lookup.familyOf.get(event.category)} />
      <span>
        {text.name(event.title)}
        <span className={styles.more}>
          {showPlace && place && <> {text.name(place)} · </>} {text.count("count.publications", publications)}
        </span>
      </span>
    </button>
  );
}
