import type { CardDrawings } from "#features/charts/card-drawings.ts";
import type { Drawing } from "#features/charts/drawing.ts";

/** A sign that a chart uses without explaining it. */
export type KeyEntry = "hollow" | "struck" | "up" | "down" | "lasting" | "published" | "band";

const OCCURS: Readonly<Record<KeyEntry, (drawing: Drawing) => boolean>> = {
  hollow: ({ scope }) => scope.marks.some(({ carriedIn }) => carriedIn),
  struck: ({ scope }) => scope.marks.some(({ struck }) => struck),
  up: ({ marks }) => marks.some(({ reach }) => reach === "up"),
  down: ({ marks }) => marks.some(({ reach }) => reach === "down"),
  lasting: ({ steps }) => steps.some(({ lasts }) => lasts),
  published: ({ frame }) => frame.foot > 0,
  band: ({ band }) => band.length > 0,
};

const ORDER = Object.keys(OCCURS) as KeyEntry[];

/** The signs that occur in the charts of a card, in the order in which they are explained. */
export function keyEntries({ main, others }: Pick<CardDrawings, "main" | "others">): readonly KeyEntry[] {
  const all = main ? [main, ...others] : others;
  return ORDER.filter((entry) => all.some(OCCURS[entry]));
}
