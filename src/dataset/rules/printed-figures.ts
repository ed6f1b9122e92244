import { type Figure, numberOf } from "#dataset/figure.ts";
import { printedNumbers } from "#dataset/printed-numbers.ts";
import type { Citation } from "#dataset/records.ts";
import { type ReadRow, type Rule, recordsOf, warning } from "#dataset/tables.ts";

/** The number of a claim is one that a citation of it prints. Where one prints it in words, or all are garbled, nobody asks. */
export const printedFigures: Rule = function* (tables) {
  const printsOf = new Map<string, ReadRow<Citation>[]>();
  for (const row of recordsOf(tables.citations)) {
    const { claim, fidelity } = row.record;
    if (claim === null || fidelity === "garbled") continue;
    const prints = printsOf.get(claim);
    if (prints === undefined) printsOf.set(claim, [row]);
    else prints.push(row);
  }
  for (const row of recordsOf(tables.claims)) {
    const { id, qualifier, value, valueHigh } = row.record;
    const ends = {
      value: qualifier === "word_only" ? null : value,
      value_high: qualifier === "range" ? valueHigh : null,
    };
    const prints = printsOf.get(id) ?? [];
    for (const [field, figure] of Object.entries(ends)) {
      if (figure !== null && isNowhere(figure, prints)) yield warning(row, field, unprinted(figure, prints));
    }
  }
};

function isNowhere(figure: Figure, prints: readonly ReadRow<Citation>[]): boolean {
  const numbers = prints.map(({ record }) => printedNumbers(record.asPrinted ?? ""));
  return numbers.length > 0 && numbers.every((found) => found !== null && !found.has(numberOf(figure)));
}

function unprinted(figure: Figure, prints: readonly ReadRow<Citation>[]): string {
  const where = prints.slice(0, 3).map(({ row, record }) => `“${record.asPrinted}” in row ${row}`);
  const more = prints.length > where.length ? " and elsewhere" : "";
  return `${numberOf(figure)} is not what citations.csv prints (${where.join(", ")}${more}); correct one of them, or call the print garbled`;
}
