import { useEffect, useRef } from "react";
import { PanelBoundary } from "#app/panel-boundary.tsx";
import styles from "#app/panels.module.css";
import { ClaimsChart } from "#features/charts/claims-chart.tsx";
import { DisagreementsPanel } from "#features/disagreements/disagreements-panel.tsx";
import { DownloadButton } from "#features/download/download-button.tsx";
import { FiguresPanel } from "#features/figures/figures-panel.tsx";
import { FilterBar } from "#features/filters/filter-bar.tsx";
import { ClaimsPanel } from "#features/ledger/claims-panel.tsx";
import { EventsPanel } from "#features/ledger/events-panel.tsx";
import { SourcesPanel } from "#features/sources/sources-panel.tsx";
import type { Lookup } from "#model/lookup.ts";
import { useView } from "#state/use-view.ts";
import { DEFAULT_VIEW, PANELS, type Panel } from "#state/view.ts";
import { updateView } from "#state/view-store.ts";
import { Tabs } from "#ui/tabs.tsx";
import { useText } from "#ui/text-context.tsx";

function Content({ panel, lookup }: { panel: Panel; lookup: Lookup }) {
  if (panel === "disagreements") return <DisagreementsPanel lookup={lookup} />;
  if (panel === "events") return <EventsPanel lookup={lookup} />;
  if (panel === "claims") return <ClaimsPanel lookup={lookup} />;
  if (panel === "sources") return <SourcesPanel lookup={lookup} />;
  return <FiguresPanel lookup={lookup} chart={<ClaimsChart lookup={lookup} />} />;
}

/** Where the panels lie below the map, one that is asked for is brought into view; the page opens at its top all the same. */
function useShownPanel(panel: Panel) {
  const first = useRef(DEFAULT_VIEW.panel);
  useEffect(() => {
    const asked = panel !== first.current;
    first.current = panel;
    if (asked && matchMedia("(max-width: 1099px)").matches) {
      document.getElementById("list")?.scrollIntoView({ block: "start" });
    }
  }, [panel]);
}

/** The column of panels: tabs, the filters that hold for all of them, and the one panel that is open. */
export function Panels({ lookup }: { lookup: Lookup }) {
  const { t } = useText();
  const panel = useView((view) => view.panel);
  useShownPanel(panel);
  return (
    <Tabs
      label={t("app.panels")}
      value={panel}
      onChange={(value) => updateView({ panel: value, source: null })}
      tabs={PANELS.map((value) => ({ value, label: t(`panel.${value}`) }))}
    >
      <FilterBar lookup={lookup} />
      <PanelBoundary key={panel}>
        <Content panel={panel} lookup={lookup} />
      </PanelBoundary>
      <footer data-control className={styles.foot}>
        <p>{t("download.lead")}</p>
        <DownloadButton />
      </footer>
    </Tabs>
  );
}
