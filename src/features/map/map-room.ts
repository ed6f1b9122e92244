import type { Box } from "#features/map/mercator.ts";

/** Below this width the map's parts fold, and a card is a sheet. */
export const COMPACT_WIDTH = 600;

/** Below these heights the open tray, or the open legend, would lie on the country. */
const TRAY_HEIGHT = 580;
const LEGEND_HEIGHT = 520;

/** What the legend's rim takes of the width beside its row. */
const LEGEND_RIM = 52;

/** The widest and the tallest that the map may be: our own outlines reach no further. The style sheet of the panel says the same. */
const WIDEST = 3.25;
const TALLEST = 1.9;

/** Whether there is little room in a box. */
export function isTight(box: Box): boolean {
  return box.width < COMPACT_WIDTH || box.height < LEGEND_HEIGHT;
}

/** Whether the tray folds to its first line. */
export function trayFolds(box: Box): boolean {
  return box.width < COMPACT_WIDTH || box.height < TRAY_HEIGHT;
}

/** Whether the legend folds behind its name: also where its families, `row` pixels side by side, need a second row. */
export function legendFolds(box: Box, row: number): boolean {
  return isTight(box) || row + LEGEND_RIM > box.width;
}

/** What a swatch takes before its name, the gap between two families, and a letter of each alphabet on average, in CSS pixels. */
const SWATCH = 15;
const GAP = 10;
const LATIN = 6.1;
const OTHER = 7;

/** The widths of a map for which the style sheet of the legend says whether its families fit side by side. */
const WIDTHS = [740, 800, 860, 920, 980] as const;

/** How wide a map has to be for the families side by side, roughly, where no text can be measured; null where they hardly ever fit. */
export function widthForLegend(labels: readonly string[]): number | null {
  const letters = [...labels.join("")].map((letter) => (/\p{Script=Latin}|[\p{P}\s]/u.test(letter) ? LATIN : OTHER));
  const row = labels.length * (SWATCH + GAP) - GAP + letters.reduce((sum, width) => sum + width, 0);
  return WIDTHS.find((width) => row + LEGEND_RIM <= width) ?? null;
}

/** The part of a box that the map fills: all of it, unless it is a long strip. */
export function mapBox({ width, height }: Box): Box {
  return { width: Math.min(width, Math.floor(height * WIDEST)), height: Math.min(height, Math.floor(width * TALLEST)) };
}
