import { useRef } from "react";
import { AddressNotice } from "#app/address-notice.tsx";
import type { PageProps } from "#app/app.tsx";
import styles from "#app/dashboard.module.css";
import { Header } from "#app/header.tsx";
import { LanguageNotice } from "#app/language-notice.tsx";
import { MapPart } from "#app/map-part.tsx";
import { NewerNotice } from "#app/newer-notice.tsx";
import { OfflineNote } from "#app/offline-note.tsx";
import { OpenRecord } from "#app/open-record.tsx";
import { usePageIdentity } from "#app/page-identity.ts";
import { PanelBoundary } from "#app/panel-boundary.tsx";
import { Panels } from "#app/panels.tsx";
import { PinnedNotice } from "#app/pinned-notice.tsx";
import { PreviewNotice } from "#app/preview-notice.tsx";
import { Printout } from "#app/printout.tsx";
import { useOpenEnds } from "#app/use-open-ends.ts";
import { usePinned } from "#app/use-pinned.ts";
import { YourData } from "#app/your-data.tsx";
import { PlacesAlone } from "#features/map/places-alone.tsx";
import { TimelinePanel } from "#features/timeline/timeline-panel.tsx";
import { eventsIn } from "#model/events-in.ts";
import type { Lookup } from "#model/lookup.ts";
import { isPlaced } from "#model/placed.ts";
import { useLookupOfRange } from "#state/derived.ts";
import { useSession, useView } from "#state/use-view.ts";
import { useText } from "#ui/text-context.tsx";

/** The whole page once the data are there, and what a reader may look at in place of them. */
export function Dashboard({ records, leftOut }: PageProps) {
  const serial = useSession(({ preview }) => preview?.serial ?? null);
  return (
    <>
      {/* Nothing that a part of the page remembers of one dataset holds for another. */}
      <Whole key={serial} records={records} leftOut={serial === null ? leftOut : []} />
      <YourData />
    </>
  );
}

/** The map; of data that name no point of one the list of places, where anything is counted by place. */
function Where({ lookup }: { lookup: Lookup }) {
  const placed = isPlaced(lookup);
  if (!placed && eventsIn(lookup) === 0) return null;
  return (
    <div className={placed ? styles.map : styles.places}>
      <PanelBoundary>{placed ? <MapPart lookup={lookup} roomBelow /> : <PlacesAlone lookup={lookup} />}</PanelBoundary>
    </div>
  );
}

/** Map and panels side by side, the timeline below both; panels alone where the data name no point of a map. */
function Whole({ records, leftOut }: PageProps) {
  const { t } = useText();
  const lookup = useLookupOfRange(records);
  usePageIdentity(lookup.dataset.meta);
  useOpenEnds(records);
  const timeline = useRef<HTMLDivElement>(null);
  usePinned(timeline);
  const covered = useView((view) => view.claim !== null || view.event !== null || view.sheet !== null);
  return (
    <>
      <div className={styles.page}>
        <a className={styles.skip} href="#list">
          {t("app.skip")}
        </a>
        <PanelBoundary>
          <Header lookup={lookup} />
        </PanelBoundary>
        <PreviewNotice otherwise={<PinnedNotice version={lookup.dataset.meta.version} />} />
        <NewerNotice />
        <AddressNotice parts={leftOut} />
        <LanguageNotice />
        <main aria-label={t("app.main")} className={styles.main} data-mapless={!isPlaced(lookup) || undefined}>
          <Where lookup={lookup} />
          <div ref={timeline} className={styles.timeline}>
            <PanelBoundary>
              <TimelinePanel lookup={lookup} />
            </PanelBoundary>
          </div>
          <div id="list" tabIndex={-1} className={styles.panels}>
            <div inert={covered} className={styles.beneath}>
              <Panels lookup={lookup} />
            </div>
            <OpenRecord lookup={lookup} />
          </div>
        </main>
        <OfflineNote />
      </div>
      <Printout lookup={lookup} />
    </>
  );
}
