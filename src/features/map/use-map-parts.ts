import { useCallback, useState } from "react";
import { openParts, type PartChoice, withLegend, withTray } from "#features/map/map-parts.ts";
import { legendFolds, trayFolds } from "#features/map/map-room.ts";
import type { Box } from "#features/map/mercator.ts";

/** Which of the parts over the map fold in its box, which stand open, and the ways to change that. A tray that hides a mark folds. */
export function useMapParts(box: Box, trayHides: boolean) {
  const [row, setRow] = useState(0);
  const [choice, setChoice] = useState<PartChoice>({ tray: null, legend: false });
  const room = { trayFolds: trayFolds(box) || trayHides, legendFolds: legendFolds(box, row) };
  const open = openParts(choice, room);
  return {
    open,
    legendFolds: room.legendFolds,
    toggleTray: useCallback(() => setChoice(withTray(!open.tray)), [open.tray]),
    toggleLegend: useCallback(() => setChoice((before) => withLegend(before, !open.legend)), [open.legend]),
    setRow,
  };
}
