import { useQuery } from "@tanstack/react-query";
import { EmbedDialog } from "#features/share/embed-dialog.tsx";
import { figureHeightsQuery } from "#io/figure-heights.ts";
import type { Lookup } from "#model/lookup.ts";

/** The codes of a frame, and of a picture with its height. */
export function EmbedHandout({ lookup, onClose }: { lookup: Lookup; onClose: () => void }) {
  const { data = {} } = useQuery(figureHeightsQuery());
  return <EmbedDialog lookup={lookup} figureHeights={data} onClose={onClose} />;
}
