import { Downloads } from "#app/downloads.tsx";
import { EmbedHandout } from "#app/embed-handout.tsx";
import { MethodSheet } from "#features/method/method-sheet.tsx";
import { PreviewBar } from "#features/preview/preview-bar.tsx";
import { YourData } from "#features/preview/your-data.tsx";
import { ShareDialog } from "#features/share/share-dialog.tsx";

/** How to read the page, what reads and writes the reader's files, and what hands the view out. */
export const SELDOM_PARTS = { Downloads, EmbedHandout, MethodSheet, PreviewBar, ShareDialog, YourData };
