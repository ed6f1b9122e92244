import { useQuery } from "@tanstack/react-query";
import { ShareButtons } from "#features/share/share-buttons.tsx";
import { figureHeightsQuery } from "#io/figure-heights.ts";
import type { Lookup } from "#model/lookup.ts";
import { useSession } from "#state/use-view.ts";

/** The ways to take this view along; how high the pictures are is asked only where one may be taken. */
export function Handouts({ lookup }: { lookup: Lookup }) {
  const enabled = useSession(({ handout, preview }) => handout === "embed" && preview === null);
  const { data = {} } = useQuery({ ...figureHeightsQuery(), enabled });
  return <ShareButtons lookup={lookup} figureHeights={data} />;
}
