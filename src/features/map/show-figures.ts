import { updateView } from "#state/view-store.ts";

/** Opens the figures of the page, of this place where one is given, and leads the reader there: they may lie below the map. */
export function showFigures(place?: string): void {
  updateView({ panel: "figures", ...(place === undefined ? {} : { place: [place] }) });
  const panels = document.getElementById("list");
  panels?.focus({ preventScroll: true });
  panels?.scrollIntoView({ block: "start" });
}
