import type { Language } from "#dataset/vocabulary.ts";
import type { Part } from "#state/view.ts";

/** What a newsroom chooses of a frame. */
export interface EmbedChoice {
  readonly show: readonly Part[];
  readonly lang: Language;
  /** The data of this version for good, not as they are from day to day. */
  readonly pinned: boolean;
  /** In pixels; null for the width of the column. */
  readonly width: number | null;
  readonly height: number;
}

export const WIDTHS = [360, 480, 640, 800, 1000, 1200] as const;

export const HEIGHTS = { least: 240, standard: 720, most: 4000 } as const;
