import type { ReactNode } from "react";

/** A sign of a drawing with what it means. */
export interface Sign {
  readonly key: string;
  /** An SVG element at most 20 wide and 18 high, its corner at 0,0. */
  readonly glyph: ReactNode;
  readonly words: string;
}

/** A part of the page as a drawing that can leave it, with all that has to go with it. Lengths are CSS pixels. */
export interface Drawn {
  readonly title: string;
  /** What it shows, for those who cannot see it. */
  readonly description: string;
  /** SVG, its corner at 0,0. */
  readonly node: ReactNode;
  readonly width: number;
  readonly height: number;
  readonly signs: readonly Sign[];
  /** Whether it says itself why its figures do not sit together; else that is said below it. */
  readonly reasoned?: boolean;
  /** What has to be said below it, the attribution of its ground among it. */
  readonly notes: readonly string[];
  /** What its figures count where they are no claims: our records, or the people of whom these tell. */
  readonly counts?: "records" | "people";
  /** The ids of the claims or events that it shows. */
  readonly records: readonly string[];
  /** The style sheets that it is drawn with. */
  readonly css: string;
}
