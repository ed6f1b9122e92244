import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { drawnChart } from "#features/charts/drawn-chart.tsx";
import { DownloadSheet } from "#features/download/download-sheet.tsx";
import { DRAWN_WIDTH } from "#features/download/picture.tsx";
import type { Drawings } from "#features/download/pictures-part.tsx";
import { drawnMap } from "#features/map/drawn-map.tsx";
import { basemapQuery } from "#io/basemap.ts";
import { datasetQuery } from "#io/dataset-query.ts";
import { type Lookup, lookupOf } from "#model/lookup.ts";
import { viewFilter } from "#state/derived.ts";
import { useSession } from "#state/use-view.ts";
import { updateView, viewStore } from "#state/view-store.ts";
import { useText } from "#ui/text-context.tsx";

/** The sheet to take data and pictures along, with the dataset as it came: the page's own bears names of its language. */
export function Downloads({ lookup }: { lookup: Lookup }) {
  const { data } = useQuery(datasetQuery());
  const preview = useSession((session) => session.preview);
  const dataset = preview?.dataset ?? data;
  const published = useMemo(() => (dataset ? lookupOf(dataset, lookup.archive) : lookup), [dataset, lookup]);
  const drawings = useDrawings(lookup);
  const close = () => updateView({ sheet: null });
  return <DownloadSheet lookup={lookup} published={published} drawings={drawings} onClose={close} />;
}

/** What the pictures show: the view of the moment of the press. */
function useDrawings(lookup: Lookup): Drawings {
  const text = useText();
  const { data: basemap } = useQuery(basemapQuery());
  const width = DRAWN_WIDTH;
  return {
    map: () => (basemap ? drawnMap(text, lookup, { view: viewStore.getState().view, basemap, width }) : null),
    chart: () => {
      const { view } = viewStore.getState();
      const { metric, population, by } = view;
      return drawnChart(text, lookup, { choice: { metric, population, by, filter: viewFilter(view) }, width });
    },
  };
}
