import { PanelBoundary } from "#app/panel-boundary.tsx";
import { PanelContent } from "#app/panel-content.tsx";
import styles from "#app/panels.module.css";
import { useKeptLine } from "#app/use-kept-line.ts";
import { usePanelScroll } from "#app/use-panel-scroll.ts";
import { DownloadButton } from "#features/download/download-button.tsx";
import { FilterBar } from "#features/filters/filter-bar.tsx";
import { YourDataButton } from "#features/preview/your-data-button.tsx";
import type { Lookup } from "#model/lookup.ts";
import { useView } from "#state/use-view.ts";
import { PANELS } from "#state/view.ts";
import { updateView } from "#state/view-store.ts";
import { Tabs } from "#ui/tabs.tsx";
import { useText } from "#ui/text-context.tsx";

/** The column of panels: tabs, the filters that hold for all of them, and the one panel that is open. */
export function Panels({ lookup }: { lookup: Lookup }) {
  const { t } = useText();
  const panel = useView((view) => view.panel);
  const source = useView((view) => view.source);
  usePanelScroll({ panel, source });
  useKeptLine();
  return (
    <Tabs
      label={t("app.panels")}
      value={panel}
      onChange={(value) => updateView({ panel: value, source: null })}
      tabs={PANELS.map((value) => ({ value, label: t(`panel.${value}`) }))}
    >
      <PanelBoundary>
        <FilterBar lookup={lookup} />
      </PanelBoundary>
      <PanelBoundary key={panel}>
        <PanelContent panel={panel} lookup={lookup} />
      </PanelBoundary>
      <footer data-control className={styles.foot}>
        <p>{t("download.lead")}</p>
        <div className={styles.actions}>
          <YourDataButton />
          <DownloadButton />
        </div>
      </footer>
    </Tabs>
  );
}
