import { type HedgedFigure, hedgedFigure } from "#ingest/hedged-figure.ts";

/** Three digits behind a point or a comma may be thousands, and nobody guesses. */
const FRACTION = /^(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)[.,](\d{1,2}|\d{4,})$/;

/** What a cell states of something that has a unit, which may stand behind it: “45 %”, “12.5”, “at least 30 cm”. Null where it is no such number. */
export function measuredFigure(text: string, unit: string): HedgedFigure | null {
  const bare = text.toLowerCase().endsWith(unit.toLowerCase()) ? text.slice(0, -unit.length).trim() : text;
  const [, whole, part] = FRACTION.exec(bare) ?? [];
  if (whole === undefined) return hedgedFigure(bare);
  return { qualifier: "exact", value: Number(`${whole.replace(/\D/g, "")}.${part}`), high: null };
}

/** Whether a cell is a number with a fraction, which counts no people. */
export function isFraction(cell: string): boolean {
  return FRACTION.test(cell);
}
