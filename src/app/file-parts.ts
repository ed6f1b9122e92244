import { Downloads } from "#app/downloads.tsx";
import { PreviewBar } from "#features/preview/preview-bar.tsx";
import { YourData } from "#features/preview/your-data.tsx";

/** What reads and writes the reader's files. */
export const FILE_PARTS = { Downloads, PreviewBar, YourData };
