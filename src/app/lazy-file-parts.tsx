import { lazy } from "react";
import { fetchCode } from "#io/fetch-code.ts";

/** All that reads and writes files, in one chunk: few readers open it, and with more chunks the page itself would be split into more files. */
const parts = () => fetchCode(() => import("#app/file-parts.ts")).then(({ FILE_PARTS }) => FILE_PARTS);

export const LazyDownloads = lazy(() => parts().then(({ Downloads }) => ({ default: Downloads })));
export const LazyPreviewBar = lazy(() => parts().then(({ PreviewBar }) => ({ default: PreviewBar })));
export const LazyYourData = lazy(() => parts().then(({ YourData }) => ({ default: YourData })));
