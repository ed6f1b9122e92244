import type { EventRecord } from "#dataset/records.ts";
import { eventDays } from "#evidence/event-days.ts";
import styles from "#evidence/event-row.module.css";
import { FamilySwatch } from "#evidence/family-swatch.tsx";
import { Named } from "#evidence/named.tsx";
import { homeYear } from "#evidence/short-day.ts";
import { citationsUpTo } from "#model/clock.ts";
import type { Lookup } from "#model/lookup.ts";
import { placeNameOn } from "#model/place-names.ts";
import { useHorizon } from "#state/use-horizon.ts";
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

/** One event as a line of a list: day, family by colour, title, kind in words, place and how many publications tell it. Opens the event. */
export function EventRow({ lookup, event, showPlace = true, showDay = true }: Props) {
  const text = useText();
  const cited = citationsUpTo(lookup, event.id, useHorizon(lookup));
  const publications = new Set(cited.map((citation) => citation.publication)).size;
  const family = lookup.familyOf.get(event.category);
  const category = family?.categories.find((each) => each.id === event.category);
  const place = showPlace ? placeNameOn(lookup, event.place, event.end) : undefined;
  const more = [
    ...(category ? [text.name(category.label)] : []),
    ...(place ? [text.name(place)] : []),
    text.count("count.publications", publications),
  ];
  return (
    <button
      type="button"
      className={styles.row}
      data-event-id={event.id}
      onClick={() => updateView({ event: event.id })}
    >
      {showDay && <span className={styles.day}>{eventDays(text, event, homeYear(lookup))}</span>}
      <span className={styles.event}>
        <FamilySwatch family={family} />
        <span>
          <Named of={event.title} />
          <span className={styles.more}>{more.join(" · ")}</span>
        </span>
      </span>
    </button>
  );
}
