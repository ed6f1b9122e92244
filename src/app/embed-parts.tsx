import styles from "#app/embed-page.module.css";
import { MapPart } from "#app/map-part.tsx";
import { PanelBoundary } from "#app/panel-boundary.tsx";
import { PanelContent } from "#app/panel-content.tsx";
import { ClaimsChart } from "#features/charts/claims-chart.tsx";
import { DisagreementsPanel } from "#features/disagreements/disagreements-panel.tsx";
import { FiguresPanel } from "#features/figures/figures-panel.tsx";
import { TimelinePanel } from "#features/timeline/timeline-panel.tsx";
import type { Lookup } from "#model/lookup.ts";
import { isPlaced } from "#model/placed.ts";
import { useView } from "#state/use-view.ts";
import type { Part } from "#state/view.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
}

/**
 * The parts that the address asks for, one below the other; a chart that is asked for with the figures stands among them, and a
 * map is left out where the data name no point of it, unless nothing else is asked for.
 */
export function EmbedParts({ lookup }: Props) {
  const show = useView((view) => view.show);
  const hidden: readonly Part[] = [
    ...(show.includes("figures") ? (["chart"] as const) : []),
    ...(isPlaced(lookup) || show.length === 1 ? [] : (["map"] as const)),
  ];
  const parts = show.filter((part) => !hidden.includes(part));
  return parts.map((part) => (
    <div key={part} data-shown={part} className={styles[part]}>
      <PanelBoundary>
        <Content part={part} lookup={lookup} withChart={show.includes("chart")} />
      </PanelBoundary>
    </div>
  ));
}

function Content({ part, lookup, withChart }: Props & { part: Part; withChart: boolean }) {
  if (part === "map") return <FramedMap lookup={lookup} />;
  if (part === "timeline") return <TimelinePanel lookup={lookup} />;
  if (part === "chart") return <Chart lookup={lookup} />;
  if (part === "figures" && !withChart) return <FiguresPanel lookup={lookup} chart={null} />;
  if (part === "disagreements") return <ChosenDisagreements lookup={lookup} />;
  return <PanelContent panel={part} lookup={lookup} />;
}

/** Where the accounts part, of the chosen people alone where some are chosen. */
function ChosenDisagreements({ lookup }: { lookup: Lookup }) {
  return <DisagreementsPanel lookup={lookup} population={useView((view) => view.population)} />;
}

/** The map, and beside it what measures how high it would like to be: a frame may give it less. */
function FramedMap({ lookup }: Props) {
  return (
    <>
      <div aria-hidden="true" data-wanted-height="" className={styles.wanted} />
      <MapPart lookup={lookup} />
    </>
  );
}

function Chart({ lookup }: { lookup: Lookup }) {
  const { t } = useText();
  return (
    <section aria-label={t("embed.chart")}>
      <h2 className="visually-hidden">{t("embed.chart")}</h2>
      <ClaimsChart lookup={lookup} folded />
    </section>
  );
}
