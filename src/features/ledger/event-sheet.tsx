import type { EventRecord } from "#dataset/records.ts";
import { EventRow } from "#evidence/event-row.tsx";
import { EventFacts } from "#features/ledger/event-facts.tsx";
import { MissingRecord } from "#features/ledger/missing-record.tsx";
import { eventsNearby } from "#features/ledger/nearby.ts";
import { Part } from "#features/ledger/part.tsx";
import { PrintedPart } from "#features/ledger/printed-part.tsx";
import styles from "#features/ledger/record.module.css";
import { EventActions } from "#features/ledger/record-actions.tsx";
import type { Lookup } from "#model/lookup.ts";
import { Sheet } from "#ui/sheet.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly eventId: string;
  readonly onClose: () => void;
}

/** One event in full: when and where, who tells it, and what each publication makes of it. */
export function EventSheet({ lookup, eventId, onClose }: Props) {
  const { t, name } = useText();
  const event = lookup.event.get(eventId);
  if (!event) return <MissingRecord lookup={lookup} kind="event" id={eventId} onClose={onClose} />;
  return (
    <Sheet kicker={t("ledger.event.kicker")} title={name(event.title)} onClose={onClose}>
      <p className={styles.summary}>{name(event.summary)}</p>
      <EventFacts lookup={lookup} event={event} />
      <PrintedPart lookup={lookup} id={event.id} kind="event" />
      <Nearby lookup={lookup} event={event} />
      <EventActions id={event.id} />
    </Sheet>
  );
}

function Nearby({ lookup, event }: { lookup: Lookup; event: EventRecord }) {
  const { t } = useText();
  const events = eventsNearby(lookup, event);
  if (events.length === 0) return null;
  return (
    <Part title={t("ledger.nearby.title")}>
      <ul>
        {events.map((each) => (
          <li key={each.id}>
            <EventRow lookup={lookup} event={each} showPlace={false} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
