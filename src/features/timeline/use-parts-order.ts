import { useSyncExternalStore } from "react";

/** The parts of the timeline; a reader with a keyboard goes through them as they stand in the document. */
export type TimelinePart = "status" | "controls" | "dates" | "presets" | "reset" | "plot";

/** As they lie on a page so wide, row by row; a column between two others comes between them. */
const ORDERS = [
  { width: "(width >= 63.75rem)", parts: ["dates", "status", "plot", "controls", "reset", "presets"] },
  { width: "(width >= 47.5rem)", parts: ["status", "controls", "reset", "dates", "presets", "plot"] },
  { width: "all", parts: ["status", "controls", "dates", "presets", "reset", "plot"] },
] as const satisfies readonly { readonly width: string; readonly parts: readonly TimelinePart[] }[];

const orderNow = () => ORDERS.findIndex(({ width }) => matchMedia(width).matches);

function onWidth(listener: () => void): () => void {
  const widths = ORDERS.map(({ width }) => matchMedia(width));
  for (const width of widths) width.addEventListener("change", listener);
  return () => {
    for (const width of widths) width.removeEventListener("change", listener);
  };
}

/**
 * The parts in the order in which they are seen, for the document to have them in it too: CSS alone would lead the keyboard by
 * another way than the eye, and `reading-flow`, which is made for that, loses its way when the days change (Chromium 156).
 */
export function usePartsOrder(): readonly TimelinePart[] {
  const order = useSyncExternalStore(onWidth, orderNow, () => ORDERS.length - 1);
  return ORDERS[order]?.parts ?? [];
}
