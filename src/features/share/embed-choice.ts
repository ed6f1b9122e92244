import type { Language } from "#dataset/vocabulary.ts";
import type { Lookup } from "#model/lookup.ts";
import { isPlaced } from "#model/placed.ts";
import { DEFAULT_VIEW, PARTS, type Part, type View } from "#state/view.ts";

/** What a newsroom chooses of a frame. */
export interface EmbedChoice {
  readonly show: readonly Part[];
  /** Whose figures are shown, and alone where disagreements are; null for all, and for those that the chart begins with. */
  readonly population: string | null;
  readonly lang: Language;
  /** Null for what the system of each reader asks for. */
  readonly theme: View["theme"];
  /** The data of this version for good, not as they are from day to day. */
  readonly pinned: boolean;
  /** In pixels; null for the width of the column. */
  readonly width: number | null;
  /** In pixels; `fitting` for that of all that the frame holds, whatever it is made to hold. */
  readonly height: number | "fitting";
}

export const WIDTHS = [360, 480, 640, 800, 1000, 1200] as const;

export const HEIGHTS = { least: 240, standard: 720, most: 10_000 } as const;

/**
 * The height that the frame is given. One that fits belongs to what the frame holds: of another it is that of the other, and
 * the standard until that is known.
 * @param inside how high all that the frame holds is, in pixels; null while it has not said so
 */
export function heightOf({ height }: Pick<EmbedChoice, "height">, inside: number | null): number {
  return height === "fitting" ? (fittingHeight(inside) ?? HEIGHTS.standard) : height;
}

/** The height next to what the frame holds that a frame may have; null while it is not known. */
export function fittingHeight(inside: number | null): number | null {
  return inside === null ? null : Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, inside));
}

/** Whether a frame may be as high. */
export function isHeight(height: number): boolean {
  return height >= HEIGHTS.least && height <= HEIGHTS.most;
}

/** The parts that a frame of a dataset can show: no map where its data name no point of one. */
export function partsFor(lookup: Lookup): readonly Part[] {
  return isPlaced(lookup) ? PARTS : PARTS.filter((part) => part !== "map");
}

/**
 * The parts of a frame that show what is open on the page: map, timeline, and the panel where there is a part of its name. A
 * comparison stands alone: below map and timeline a frame of usual height would show none of it.
 */
export function partsInView({ show, panel }: Pick<View, "show" | "panel">): readonly Part[] {
  const open = PARTS.find((part) => part === panel);
  if (show.join() !== DEFAULT_VIEW.show.join() || open === undefined || open === "figures") return show;
  if (open === "disagreements") return [open];
  return PARTS.filter((part) => part === "map" || part === "timeline" || part === open);
}
