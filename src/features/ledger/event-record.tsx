import type { EventRecord } from "#dataset/records.ts";
import { EventRow } from "#evidence/event-row.tsx";
import { Named } from "#evidence/named.tsx";
import { isSummedUp } from "#evidence/summed-up.ts";
import { ClaimLines } from "#features/ledger/claim-lines.tsx";
import { EventFacts } from "#features/ledger/event-facts.tsx";
import { eventsNearby } from "#features/ledger/nearby.ts";
import { Part } from "#features/ledger/part.tsx";
import { PrintedPart } from "#features/ledger/printed-part.tsx";
import styles from "#features/ledger/record.module.css";
import { claimsBeside } from "#model/claims-beside.ts";
import type { UpTo } from "#model/clock.ts";
import type { Lookup } from "#model/lookup.ts";
import { TO_THE_END } from "#model/standing.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly event: EventRecord;
  readonly upTo: UpTo;
}

/** The record of an event below its title: when and where, who tells it, and what each publication makes of it. */
export function EventRecordParts({ lookup, event, upTo }: Props) {
  return (
    <>
      {upTo === TO_THE_END && isSummedUp(event) && (
        <p className={styles.summary}>
          <Named of={event.summary} />
        </p>
      )}
      <EventFacts lookup={lookup} event={event} />
      <PrintedPart lookup={lookup} id={event.id} kind="event" upTo={upTo} />
      <FiguresBeside lookup={lookup} event={event} upTo={upTo} />
      <Nearby lookup={lookup} event={event} />
    </>
  );
}

/** The figures that stand in the paragraphs which tell of the event, each a door to its claim. */
function FiguresBeside({ lookup, event, upTo }: Props) {
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
