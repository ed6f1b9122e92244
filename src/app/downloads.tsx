import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { DownloadSheet } from "#features/download/download-sheet.tsx";
import { datasetQuery } from "#io/dataset-query.ts";
import { type Lookup, lookupOf } from "#model/lookup.ts";
import { updateView } from "#state/view-store.ts";

/** The sheet to take data and pictures along, with the dataset as it came: the page's own bears names of its language. */
export function Downloads({ lookup }: { lookup: Lookup }) {
  const { data } = useQuery(datasetQuery());
  const published = useMemo(() => (data ? lookupOf(data) : lookup), [data, lookup]);
  return <DownloadSheet lookup={lookup} published={published} onClose={() => updateView({ sheet: null })} />;
}
