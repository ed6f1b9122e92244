import { lazy } from "react";
import { fetchCode } from "#io/fetch-code.ts";

/** All that few readers open, in one chunk: with more chunks the page itself would be split into more files. */
const parts = () => fetchCode(() => import("#app/seldom-parts.ts")).then(({ SELDOM_PARTS }) => SELDOM_PARTS);

export const LazyDownloads = lazy(() => parts().then(({ Downloads }) => ({ default: Downloads })));
export const LazyEmbedHandout = lazy(() => parts().then(({ EmbedHandout }) => ({ default: EmbedHandout })));
export const LazyPreviewBar = lazy(() => parts().then(({ PreviewBar }) => ({ default: PreviewBar })));
export const LazyShareDialog = lazy(() => parts().then(({ ShareDialog }) => ({ default: ShareDialog })));
export const LazyYourData = lazy(() => parts().then(({ YourData }) => ({ default: YourData })));
