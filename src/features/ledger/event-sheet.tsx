import { useState } from "react";
import type { OpenArchive } from "#dataset/open-archive.ts";
import type { EventRecord } from "#dataset/records.ts";
import { EventRow } from "#evidence/event-row.tsx";
import { Named } from "#evidence/named.tsx";
import { isSummedUp } from "#evidence/summed-up.ts";
import { ClaimLines } from "#features/ledger/claim-lines.tsx";
import { EventFacts } from "#features/ledger/event-facts.tsx";
import { LaterNote } from "#features/ledger/later-note.tsx";
import { MissingRecord } from "#features/ledger/missing-record.tsx";
import { eventsNearby } from "#features/ledger/nearby.ts";
import { Part } from "#features/ledger/part.tsx";
import { PrintedPart } from "#features/ledger/printed-part.tsx";
import { ReadingNote } from "#features/ledger/reading-note.tsx";
import styles from "#features/ledger/record.module.css";
import { EventActions } from "#features/ledger/record-actions.tsx";
import { claimsBeside } from "#model/claims-beside.ts";
import { citationsUpTo, type UpTo } from "#model/clock.ts";
import type { Lookup } from "#model/lookup.ts";
import { TO_THE_END } from "#model/standing.ts";
import { useArchivedEvent } from "#state/use-archived.ts";
import { useHorizon } from "#state/use-horizon.ts";
import { Sheet } from "#ui/sheet.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly eventId: string;
  readonly onClose: () => void;
}

/** One event in full, wherever its record is. */
export function EventSheet(props: Props) {
  const { archive } = props.lookup;
  return archive ? <ArchivedSheet {...props} archive={archive} /> : <RecordSheet {...props} />;
}

/** The same for an event of an archive, whose record is read first. */
function ArchivedSheet({ lookup, archive, eventId, onClose }: Props & { archive: OpenArchive }) {
  const { t } = useText();
  const reading = useArchivedEvent(lookup, archive, eventId);
  if (reading.state === "read") return <RecordSheet {...reading.answer} eventId={eventId} onClose={onClose} />;
  return (
    <Sheet kicker={t("ledger.event.kicker")} title={eventId} onClose={onClose}>
      <ReadingNote reading={reading} />
    </Sheet>
  );
}

/** One event in full: when and where, who tells it, and what each publication makes of it. */
function RecordSheet({ lookup, eventId, onClose }: Props) {
  const { t } = useText();
  const horizon = useHorizon(lookup);
  const [withLater, setWithLater] = useState(false);
  const upTo = withLater ? TO_THE_END : horizon;
  const event = lookup.event.get(eventId);
  if (!event) return <MissingRecord lookup={lookup} kind="event" id={eventId} onClose={onClose} />;
  return (
    <Sheet kicker={t("ledger.event.kicker")} title={<Named of={event.title} />} onClose={onClose}>
      <LaterNote
        upTo={upTo}
        kind="event"
        known={citationsUpTo(lookup, event.id, upTo).length > 0}
        onShow={() => setWithLater(true)}
      />
      {upTo === TO_THE_END && isSummedUp(event) && (
        <p className={styles.summary}>
          <Named of={event.summary} />
        </p>
      )}
      <EventFacts lookup={lookup} event={event} />
      <PrintedPart lookup={lookup} id={event.id} kind="event" upTo={upTo} />
      <FiguresBeside lookup={lookup} event={event} upTo={upTo} />
      <Nearby lookup={lookup} event={event} />
      <EventActions id={event.id} />
    </Sheet>
  );
}

/** The figures that stand in the paragraphs which tell of the event, each a door to its claim. */
function FiguresBeside({ lookup, event, upTo }: { lookup: Lookup; event: EventRecord; upTo: UpTo }) {
  const { t } = useText();
  const claims = claimsBeside(lookup, event.id, upTo);
  if (claims.length === 0) return null;
  return (
    <Part title={t("ledger.beside_event.title")} remark={t("ledger.beside_event.note")}>
      <ClaimLines lookup={lookup} claims={claims} />
    </Part>
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
