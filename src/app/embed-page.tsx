import { useQuery } from "@tanstack/react-query";
import { AddressNotice } from "#app/address-notice.tsx";
import { EmbedFoot } from "#app/embed-foot.tsx";
import styles from "#app/embed-page.module.css";
import { OpenRecord } from "#app/open-record.tsx";
import { usePageIdentity } from "#app/page-identity.ts";
import { PanelBoundary } from "#app/panel-boundary.tsx";
import { useHost } from "#app/use-host.ts";
import { useOpenEnds } from "#app/use-open-ends.ts";
import { ClaimsChart } from "#features/charts/claims-chart.tsx";
import { DisagreementsPanel } from "#features/disagreements/disagreements-panel.tsx";
import { FiguresPanel } from "#features/figures/figures-panel.tsx";
import { ClaimsPanel } from "#features/ledger/claims-panel.tsx";
import { EventsPanel } from "#features/ledger/events-panel.tsx";
import { MapPanel } from "#features/map/map-panel.tsx";
import { viewSentence } from "#features/print/view-sentence.ts";
import { TimelinePanel } from "#features/timeline/timeline-panel.tsx";
import { basemapQuery } from "#io/basemap.ts";
import type { Lookup } from "#model/lookup.ts";
import { useFilter, useLookupOfRange } from "#state/derived.ts";
import { useView } from "#state/use-view.ts";
import type { Part, View } from "#state/view.ts";
import { Quoting } from "#ui/quoting.tsx";
import { useText } from "#ui/text-context.tsx";

/** The page inside a page of a newsroom: a title, the parts that were asked for one below the other, and whose data these are. */
export function EmbedPage({ records, invalidKeys }: { records: Lookup; invalidKeys: readonly (keyof View)[] }) {
  const { t } = useText();
  const lookup = useLookupOfRange(records);
  usePageIdentity(lookup.dataset.meta);
  useOpenEnds(lookup.dataset.meta);
  useHost(lookup.dataset.meta);
  const show = useView((view) => view.show);
  const covered = useView((view) => view.claim !== null || view.event !== null || view.sheet !== null);
  return (
    <div className={styles.page} tabIndex={-1}>
      <div inert={covered} className={styles.beneath}>
        <Head lookup={lookup} />
        <AddressNotice keys={invalidKeys} />
        <main aria-label={t("app.main")}>
          {show.map((part) => (
            <div key={part} className={`${styles.part} ${styles[part] ?? ""}`}>
              <PanelBoundary>
                <Shown part={part} beside={show} lookup={lookup} />
              </PanelBoundary>
            </div>
          ))}
        </main>
        <EmbedFoot meta={lookup.dataset.meta} />
      </div>
      <OpenRecord lookup={lookup} />
    </div>
  );
}

function Head({ lookup }: { lookup: Lookup }) {
  const text = useText();
  const filter = useFilter();
  return (
    <header className={styles.head}>
      <h1>{text.name(lookup.dataset.meta.title)}</h1>
      <p>
        <Quoting>{viewSentence(text, lookup, filter)}</Quoting>
      </p>
    </header>
  );
}

interface ShownProps {
  readonly part: Part;
  readonly beside: readonly Part[];
  readonly lookup: Lookup;
}

/** One part. The chart stands among the figures where both are shown. */
function Shown({ part, beside, lookup }: ShownProps) {
  if (part === "map") return <EmbeddedMap lookup={lookup} />;
  if (part === "timeline") return <TimelinePanel lookup={lookup} />;
  if (part === "figures") {
    return <FiguresPanel lookup={lookup} chart={beside.includes("chart") && <ClaimsChart lookup={lookup} />} />;
  }
  if (part === "chart") return beside.includes("figures") ? null : <ClaimsChart lookup={lookup} />;
  if (part === "disagreements") return <DisagreementsPanel lookup={lookup} />;
  if (part === "events") return <EventsPanel lookup={lookup} />;
  return <ClaimsPanel lookup={lookup} />;
}

function EmbeddedMap({ lookup }: { lookup: Lookup }) {
  const basemap = useQuery(basemapQuery());
  return (
    <MapPanel
      lookup={lookup}
      basemap={basemap.data ?? null}
      basemapFailed={basemap.isError}
      onRetryBasemap={() => void basemap.refetch()}
    />
  );
}
