import type { EventRecord, Place } from "#dataset/records.ts";
import { Named } from "#evidence/named.tsx";
import { EventItem } from "#features/print/event-item.tsx";
import { eventsIn } from "#model/events-in.ts";
import type { Lookup } from "#model/lookup.ts";
import { TO_THE_END } from "#model/standing.ts";
import { writtenOutEvents } from "#model/written-out-events.ts";
import { siteFile } from "#site/site.ts";
import { useText } from "#ui/text-context.tsx";

/** Every event, place by place in the order of the table, with its days, its kind and the paragraphs that tell it. */
export function StillEvents({ lookup }: { lookup: Lookup }) {
  const { t, count } = useText();
  const byPlace = writtenOutEvents(lookup);
  return (
    <section>
      <h2>{t("record.events")}</h2>
      <p>
        {count("count.events", eventsIn(lookup))}
        {byPlace === null && (
          <>
            {". "}
            <a href={siteFile("data/events.csv")}>{t("record.events.file")}</a>
          </>
        )}
      </p>
      {lookup.dataset.places.map((place) => {
        const here = byPlace?.get(place.id);
        return here && <EventsOfPlace key={place.id} lookup={lookup} place={place} events={here} />;
      })}
    </section>
  );
}

interface EventsOfPlaceProps {
  readonly lookup: Lookup;
  readonly place: Place;
  readonly events: readonly EventRecord[];
}

function EventsOfPlace({ lookup, place, events }: EventsOfPlaceProps) {
  const { t } = useText();
  const inOrder = [...events].sort((a, b) => a.start - b.start);
  return (
    <div id={`place-${place.id}`}>
      <h3>{place.kind === "country" ? t("map.tray.country") : <Named of={place.name} />}</h3>
      <ul className="still-events">
        {inOrder.map((event) => (
          <EventItem key={event.id} lookup={lookup} event={event} upTo={TO_THE_END} />
        ))}
      </ul>
    </div>
  );
}
