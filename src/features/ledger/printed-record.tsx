import { Named } from "#evidence/named.tsx";
import { ClaimRecord, ClaimTitle } from "#features/ledger/claim-record.tsx";
import { EventRecordParts } from "#features/ledger/event-record.tsx";
import styles from "#features/ledger/printed-record.module.css";
import type { Lookup } from "#model/lookup.ts";
import { useHorizon } from "#state/use-horizon.ts";
import { useView } from "#state/use-view.ts";

/** The record that is open, for paper; nothing where none is, or where it would have to be read from an archive first. */
export function PrintedRecord({ lookup }: { lookup: Lookup }) {
  const upTo = useHorizon(lookup);
  const claim = lookup.claim.get(useView((view) => view.claim) ?? "");
  const event = lookup.event.get(useView((view) => view.event) ?? "");
  if (!claim && !event) return null;
  return (
    <section className={styles.printed}>
      <h2>{claim ? <ClaimTitle lookup={lookup} claim={claim} upTo={upTo} /> : <Named of={event?.title} />}</h2>
      {claim && <ClaimRecord lookup={lookup} claim={claim} upTo={upTo} />}
      {event && <EventRecordParts lookup={lookup} event={event} upTo={upTo} />}
    </section>
  );
}
