import { skipToken, useQuery } from "@tanstack/react-query";
import { PanelBoundary } from "#app/panel-boundary.tsx";
import { PrintedChart } from "#features/charts/printed-chart.tsx";
import { PrintedRecord } from "#features/ledger/printed-record.tsx";
import { PrintedLegend } from "#features/map/printed-legend.tsx";
import { PrintedMap } from "#features/map/printed-map.tsx";
import { PAPER_WIDTH, PrintSheet } from "#features/print/print-sheet.tsx";
import { usePrinting } from "#features/print/use-printing.ts";
import { PrintedDays } from "#features/timeline/printed-days.tsx";
import { basemapQuery } from "#io/basemap.ts";
import { fetchCode } from "#io/fetch-code.ts";
import type { Lookup } from "#model/lookup.ts";
import { isPlaced } from "#model/placed.ts";
import { useView } from "#state/use-view.ts";

const DAYS_WIDTH = 234;

/** What comes out of the printer in place of the screen; nothing until then. */
export function Printout({ lookup }: { lookup: Lookup }) {
  const printing = usePrinting();
  // Where the outlines have not come before, the still map stands in.
  const { data: basemap = null } = useQuery({ ...basemapQuery(lookup), enabled: printing });
  const Disagreements = usePrintedDisagreements();
  if (!printing) return null;
  const placed = isPlaced(lookup);
  return (
    <PanelBoundary>
      <PrintSheet
        lookup={lookup}
        map={placed && <PrintedMap lookup={lookup} basemap={basemap} />}
        legend={placed && <PrintedLegend lookup={lookup} basemap={basemap} />}
        days={<PrintedDays lookup={lookup} width={DAYS_WIDTH} />}
        record={<PrintedRecord lookup={lookup} />}
        chart={<PrintedChart lookup={lookup} width={PAPER_WIDTH} />}
        disagreements={Disagreements && <Disagreements lookup={lookup} width={PAPER_WIDTH} />}
      />
    </PanelBoundary>
  );
}

/** What prints the comparisons of the open panel: its code comes while they are read, since a printer waits for nothing. */
function usePrintedDisagreements() {
  const read = useView((view) => view.panel === "disagreements");
  const { data = null } = useQuery({
    queryKey: ["printed-disagreements"],
    queryFn: read ? () => fetchCode(() => import("#features/disagreements/printed-disagreements.tsx")) : skipToken,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  return read && data ? data.PrintedDisagreements : null;
}
