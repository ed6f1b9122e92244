import { type ComponentType, lazy, Suspense, useState } from "react";
import type { SELDOM_PARTS } from "#app/seldom-parts.ts";
import { fetchCode } from "#io/fetch-code.ts";

type Parts = typeof SELDOM_PARTS;

/** All that few readers open, in one chunk: with more chunks the page itself would be split into more files. */
export const LazyDownloads = seldom((parts) => parts.Downloads);
export const LazyEmbedHandout = seldom((parts) => parts.EmbedHandout);
export const LazyMethodSheet = seldom((parts) => parts.MethodSheet);
export const LazyPreviewBar = seldom((parts) => parts.PreviewBar);
export const LazyShareDialog = seldom((parts) => parts.ShareDialog);
export const LazyYourData = seldom((parts) => parts.YourData);

/** One of them, nothing until it has come. One that did not come is asked for again when it is opened the next time. */
function seldom<P extends object>(pick: (parts: Parts) => ComponentType<P>) {
  const fetched = () =>
    lazy(async () => {
      try {
        const { SELDOM_PARTS } = await fetchCode(() => import("#app/seldom-parts.ts"));
        return { default: pick(SELDOM_PARTS) };
      } catch (error) {
        next = fetched();
        throw error;
      }
    });
  let next = fetched();
  return function Seldom(props: P) {
    const [Part] = useState(() => next);
    return (
      <Suspense>
        <Part {...props} />
      </Suspense>
    );
  };
}
