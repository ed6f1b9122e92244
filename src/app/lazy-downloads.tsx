import { lazy } from "react";

/** The sheet in a chunk of its own, with all that writes files: few readers open it. */
export const LazyDownloads = lazy(() => import("#app/downloads.tsx").then(({ Downloads }) => ({ default: Downloads })));
