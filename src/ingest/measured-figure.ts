import type { ForeignTable } from "#ingest/foreign-table.ts";
import { type HedgedFigure, hedgedFigure } from "#ingest/hedged-figure.ts";
import { latinDigits } from "#ingest/latin-digits.ts";
import { listed } from "#ingest/listed.ts";
import type { ClaimMapping } from "#ingest/mapping.ts";
import { eitherWay, measuredNumber, type NumberSigns, signsIn } from "#ingest/number-signs.ts";

/** Three digits behind a point or a comma may be thousands, and nobody guesses. */
const FRACTION = /^(?:(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)[.,](?:\d{1,2}|\d{4,})|0[.,]\d+)$/;
const MOST_NAMED = 6;

/**
 * What a cell states of something that has a unit, which may stand behind it: “45 %”, “12.5”, “at least 30 cm”. Null where it is no such
 * number, or may be thousands or a fraction and the column, whose signs these are, does not settle it.
 */
export function measuredFigure(text: string, unit: string, signs: NumberSigns = {}): HedgedFigure | null {
  const bare = text.toLowerCase().endsWith(unit.toLowerCase()) ? text.slice(0, -unit.length).trim() : text;
  return hedgedFigure(bare, (number) => measuredNumber(number, signs));
}

/** Whether a cell is a number with a fraction, which counts no people. */
export function isFraction(cell: string): boolean {
  return FRACTION.test(cell);
}

/** The columns of figures that have a unit, and what commas and points do in each, by its key. */
export function measuredSigns(
  figures: ClaimMapping["figures"],
  { rows }: Pick<ForeignTable, "rows">,
): ReadonlyMap<string, NumberSigns> {
  const measured = [figures].flat().filter(({ unit }) => unit !== undefined);
  return new Map(measured.map(({ column }) => [column, signsIn(rows.map(({ cell }) => latinDigits(cell(column))))]));
}

/** Which cells were read as thousands or as fractions because others of their column settle it, as lines of a report. */
export function signsTold(
  signs: ReadonlyMap<string, NumberSigns>,
  { rows }: Pick<ForeignTable, "rows">,
): readonly string[] {
  return [...signs].flatMap(([column, settled]) =>
    ([",", "."] as const).flatMap((sign) => {
      const told = settled[sign];
      const cells = rows.flatMap(({ cell }) => {
        const text = latinDigits(cell(column));
        return eitherWay(text).some((one) => one.sign === sign) ? text : [];
      });
      if (told === undefined || cells.length === 0) return [];
      const name = rows[0]?.named(column) ?? column;
      const which = listed(
        [...new Set(cells)].map((text) => `“${text}”`),
        MOST_NAMED,
      );
      return [
        `${name}: a ${sign === "," ? "comma" : "point"} parts ${told.use === "decimal" ? "decimals" : "thousands"}, as in “${told.seen}”, which can be read in no other way; so are read ${cells.length} × ${which}`,
      ];
    }),
  );
}
