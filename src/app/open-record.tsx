import type { ReactNode } from "react";
import { LazyDownloads, LazyMethodSheet } from "#app/lazy-seldom-parts.tsx";
import styles from "#app/open-record.module.css";
import { PanelBoundary } from "#app/panel-boundary.tsx";
import { ClaimSheet } from "#features/ledger/claim-sheet.tsx";
import { EventSheet } from "#features/ledger/event-sheet.tsx";
import type { Lookup } from "#model/lookup.ts";
import { useView } from "#state/use-view.ts";
import { updateView } from "#state/view-store.ts";
import { Sheet } from "#ui/sheet.tsx";
import { useText } from "#ui/text-context.tsx";

/** What lies over the panels: how to read the page or what can be taken along, and over that the claim or event that the view has open. */
export function OpenRecord({ lookup }: { lookup: Lookup }) {
  const sheet = useView((view) => view.sheet);
  const covered = useView((view) => view.claim !== null || view.event !== null);
  return (
    <>
      {sheet !== null && (
        <div className={covered ? styles.covered : undefined}>
          <PanelBoundary key={sheet} within={(failure) => <FailedSheet sheet={sheet}>{failure}</FailedSheet>}>
            {sheet === "method" ? (
              <LazyMethodSheet lookup={lookup} onClose={closeSheet} />
            ) : (
              <LazyDownloads lookup={lookup} />
            )}
          </PanelBoundary>
        </div>
      )}
      <Record lookup={lookup} />
    </>
  );
}

const closeSheet = () => updateView({ sheet: null });

/** What went wrong with a sheet, in a sheet of its name. */
function FailedSheet({ sheet, children }: { sheet: "method" | "download"; children: ReactNode }) {
  const { t } = useText();
  return (
    <Sheet kicker={t(`${sheet}.kicker`)} title={t(`${sheet}.open`)} onClose={closeSheet}>
      {children}
    </Sheet>
  );
}

/** The sheet of the opened claim or event; a claim lies over an event. */
function Record({ lookup }: { lookup: Lookup }) {
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
