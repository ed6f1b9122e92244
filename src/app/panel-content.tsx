import { PanelBoundary } from "#app/panel-boundary.tsx";
import { ClaimsChart } from "#features/charts/claims-chart.tsx";
import { DisagreementsPanel } from "#features/disagreements/disagreements-panel.tsx";
import { FiguresPanel } from "#features/figures/figures-panel.tsx";
import { OnlyEvents } from "#features/figures/only-events.tsx";
import { ClaimsPanel } from "#features/ledger/claims-panel.tsx";
import { EventsPanel } from "#features/ledger/events-panel.tsx";
import { SourcesPanel } from "#features/sources/sources-panel.tsx";
import type { Lookup } from "#model/lookup.ts";
import type { Panel } from "#state/view.ts";

/** What a panel holds. */
export function PanelContent({ panel, lookup }: { panel: Panel; lookup: Lookup }) {
  const elsewhere = <OnlyEvents lookup={lookup} />;
  if (panel === "disagreements") return <DisagreementsPanel lookup={lookup} elsewhere={elsewhere} />;
  if (panel === "events") return <EventsPanel lookup={lookup} />;
  if (panel === "claims") return <ClaimsPanel lookup={lookup} elsewhere={elsewhere} />;
  if (panel === "sources") return <SourcesPanel lookup={lookup} />;
  const chart = (
    <PanelBoundary>
      <ClaimsChart lookup={lookup} />
    </PanelBoundary>
  );
  return <FiguresPanel lookup={lookup} chart={chart} elsewhere={elsewhere} />;
}
