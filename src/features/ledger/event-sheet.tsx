import { useState } from "react";
import type { OpenArchive } from "#dataset/open-archive.ts";
import { Named } from "#evidence/named.tsx";
import { EventRecordParts } from "#features/ledger/event-record.tsx";
import { LaterNote } from "#features/ledger/later-note.tsx";
import { MissingRecord } from "#features/ledger/missing-record.tsx";
import { ReadingNote } from "#features/ledger/reading-note.tsx";
import { EventActions } from "#features/ledger/record-actions.tsx";
import { citationsUpTo } from "#model/clock.ts";
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
      <EventRecordParts lookup={lookup} event={event} upTo={upTo} />
      <EventActions id={event.id} />
    </Sheet>
  );
}
