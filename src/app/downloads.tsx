import { skipToken, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useKeptSite } from "#app/use-kept-site.ts";
import type { Dataset } from "#dataset/records.ts";
import { drawnChart } from "#features/charts/drawn-chart.tsx";
import { drawnDisagreements } from "#features/disagreements/drawn-disagreements.tsx";
import { DownloadSheet } from "#features/download/download-sheet.tsx";
import type { Offline } from "#features/download/offline-part.tsx";
import { DRAWN_WIDTH } from "#features/download/picture.tsx";
import type { Drawings } from "#features/download/pictures-part.tsx";
import { drawnMap } from "#features/map/drawn-map.tsx";
import { basemapQuery } from "#io/basemap.ts";
import { datasetQuery } from "#io/dataset-query.ts";
import { heldFonts } from "#io/held-fonts.ts";
import { bytesToKeep, forgetSite, keepSite } from "#io/kept-site.ts";
import { type Lookup, lookupOf } from "#model/lookup.ts";
import { viewFilter } from "#state/derived.ts";
import { useSession } from "#state/use-view.ts";
import { updateView, viewStore } from "#state/view-store.ts";
import { useText } from "#ui/text-context.tsx";

/** The sheet to take data and pictures along, once the dataset is there as it is published: the page's own is in its language. */
export function Downloads({ lookup }: { lookup: Lookup }) {
  const preview = useSession((session) => session.preview);
  const { data, error } = useQuery({ ...datasetQuery("all"), enabled: preview === null });
  const dataset = preview?.dataset ?? data;
  if (dataset) return <Taking lookup={lookup} dataset={dataset} />;
  if (error) throw error;
  return null;
}

function Taking({ lookup, dataset }: { readonly lookup: Lookup; readonly dataset: Dataset }) {
  const published = useMemo(() => lookupOf(dataset, lookup.archive), [dataset, lookup]);
  const drawings = useDrawings(lookup);
  const close = () => updateView({ sheet: null });
  const offline = useOffline();
  return <DownloadSheet lookup={lookup} published={published} drawings={drawings} offline={offline} onClose={close} />;
}

/** How many bytes the site takes on a device is asked only where somebody thinks of keeping it. */
function useOffline(): Offline | null {
  const { state, kept } = useKeptSite();
  const { data } = useQuery({
    queryKey: ["bytes-to-keep"],
    queryFn: state === "none" || state === "failed" ? ({ signal }) => bytesToKeep(signal) : skipToken,
    retry: false,
  });
  if (state === "never") return null;
  return {
    state,
    bytes: data ?? null,
    version: kept?.version ?? null,
    onKeep: () => void keepSite(),
    onForget: () => void forgetSite(),
  };
}

/** What the pictures show: the view of the moment of the press. */
function useDrawings(lookup: Lookup): Drawings {
  const text = useText();
  const { data: basemap } = useQuery(basemapQuery(lookup));
  const width = DRAWN_WIDTH;
  return {
    fontsOf: heldFonts,
    map: () => (basemap ? drawnMap(text, lookup, { view: viewStore.getState().view, basemap, width }) : null),
    chart: () => {
      const { view } = viewStore.getState();
      const { metric, population, by } = view;
      return drawnChart(text, lookup, { choice: { metric, population, by, filter: viewFilter(view) }, width });
    },
    disagreements: () => {
      const { view } = viewStore.getState();
      const { metric, by } = view;
      return drawnDisagreements(text, lookup, { choice: { metric, by, filter: viewFilter(view) }, width });
    },
  };
}
