/** What the reader opened or folded: null while the room decides. */
export interface PartChoice {
  readonly tray: boolean | null;
  readonly legend: boolean;
}

/** Which parts fold in the room that there is. */
export interface PartRoom {
  readonly trayFolds: boolean;
  readonly legendFolds: boolean;
}

/** Which parts stand open. A legend that never folds leaves the tray its place; one that does is open or the tray is, never both. */
export function openParts(choice: PartChoice, room: PartRoom): { tray: boolean; legend: boolean } {
  const legend = !room.legendFolds || choice.legend;
  if (room.legendFolds && choice.legend) return { tray: false, legend };
  return { tray: choice.tray ?? !room.trayFolds, legend };
}

/** The choice after the tray was opened or folded: the legend that was opened over the map goes. */
export function withTray(open: boolean): PartChoice {
  return { tray: open, legend: false };
}

/** The choice after the legend was opened or folded: the tray comes back when it folds, if it stood open before. */
export function withLegend(choice: PartChoice, open: boolean): PartChoice {
  return { ...choice, legend: open };
}
