import { useQuery } from "@tanstack/react-query";
import { Suspense } from "react";
import { AddressNotice } from "#app/address-notice.tsx";
import styles from "#app/dashboard.module.css";
import { ErrorBoundary } from "#app/error-boundary.tsx";
import { Header } from "#app/header.tsx";
import { OpenRecord } from "#app/open-record.tsx";
import { usePageIdentity } from "#app/page-identity.ts";
import { Panels } from "#app/panels.tsx";
import { MapPanel } from "#features/map/map-panel.tsx";
import { TimelinePanel } from "#features/timeline/timeline-panel.tsx";
import { basemapQuery } from "#io/basemap.ts";
import type { Lookup } from "#model/lookup.ts";
import { useView } from "#state/use-view.ts";
import { filterOf } from "#state/view.ts";
import { useText } from "#ui/text-context.tsx";

/** The whole page once the data are there: map and panels side by side, the timeline below both. */
export function Dashboard({ lookup, invalidKeys }: { lookup: Lookup; invalidKeys: readonly string[] }) {
  const { t } = useText();
  usePageIdentity(lookup.dataset.meta);
  const basemap = useQuery(basemapQuery());
  const view = useView((current) => current);
  const filter = JSON.stringify(filterOf(view));
  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#list">
        {t("app.skip")}
      </a>
      <Header meta={lookup.dataset.meta} />
      <AddressNotice keys={invalidKeys} />
      <main aria-label={t("app.main")} className={styles.main}>
        <div className={styles.map}>
          <ErrorBoundary resetKey={filter}>
            <MapPanel lookup={lookup} basemap={basemap.data ?? null} />
          </ErrorBoundary>
        </div>
        <div className={styles.timeline}>
          <ErrorBoundary resetKey={filter}>
            <TimelinePanel lookup={lookup} />
          </ErrorBoundary>
        </div>
        <div id="list" tabIndex={-1} className={styles.panels}>
          <ErrorBoundary resetKey={filter}>
            <Panels lookup={lookup} />
          </ErrorBoundary>
          <ErrorBoundary resetKey={filter}>
            <Suspense>
              <OpenRecord lookup={lookup} />
            </Suspense>
          </ErrorBoundary>
        </div>
      </main>
    </div>
  );
}
