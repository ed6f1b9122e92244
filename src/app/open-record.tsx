import type { ReactNode } from "react";
import { LazyDownloads } from "#app/lazy-seldom-parts.tsx";
import styles from "#app/open-record.module.css";
import { PanelBoundary } from "#app/panel-boundary.tsx";
import { ClaimSheet } from "#features/ledger/claim-sheet.tsx";
import { EventSheet } from "#features/ledger/event-sheet.tsx";
import { MethodSheet } from "#features/method/method-sheet.tsx";
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
      {sheet === "method" && (
        <div className={covered ? styles.covered : undefined}>
          <PanelBoundary>
            <MethodSheet lookup={lookup} onClose={() => updateView({ sheet: null })} />
          </PanelBoundary>
        </div>
      )}
      {sheet === "download" && (
        <div className={covered ? styles.covered : undefined}>
          <PanelBoundary within={(failure) => <FailedDownloads>{failure}</FailedDownloads>}>
            <LazyDownloads lookup={lookup} />
          </PanelBoundary>
        </div>
      )}
      <Record lookup={lookup} />
    </>
  );
}

/** What went wrong with the downloads, in the sheet that they would have been. */
function FailedDownloads({ children }: { children: ReactNode }) {
  const { t } = useText();
  return (
    <Sheet kicker={t("download.kicker")} title={t("download.open")} onClose={() => updateView({ sheet: null })}>
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
