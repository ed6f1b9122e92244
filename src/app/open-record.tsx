import { PanelBoundary } from "#app/panel-boundary.tsx";
import { ClaimSheet } from "#features/ledger/claim-sheet.tsx";
import { EventSheet } from "#features/ledger/event-sheet.tsx";
import type { Lookup } from "#model/lookup.ts";
import { useView } from "#state/use-view.ts";
import { updateView } from "#state/view-store.ts";

/** The sheet of the claim or event that the view has open; a claim lies over an event. */
export function OpenRecord({ lookup }: { lookup: Lookup }) {
  const claim = useView((view) => view.claim);
  const event = useView((view) => view.event);
  if (claim !== null) {
    return (
      <PanelBoundary key={claim}>
        <ClaimSheet lookup={lookup} claimId={claim} onClose={() => updateView({ claim: null })} />
      </PanelBoundary>
    );
  }
  if (event !== null) {
    return (
      <PanelBoundary key={event}>
        <EventSheet lookup={lookup} eventId={event} onClose={() => updateView({ event: null })} />
      </PanelBoundary>
    );
  }
  return null;
}
