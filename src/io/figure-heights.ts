import { queryOptions } from "@tanstack/react-query";
import { fetchFile } from "#io/fetch-file.ts";
import { type FigureHeights, HEIGHTS_FILE } from "#site/figure-file.ts";

/** How high the still pictures of the site are. Where that is not known, as while developing, they are offered all the same. */
export function figureHeightsQuery() {
  return queryOptions({
    queryKey: ["figure-heights"],
    queryFn: async ({ signal }): Promise<FigureHeights> => (await fetchFile(HEIGHTS_FILE, signal)).json(),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}
