import type { ReadFigure, ReadRow } from "#ingest/claim-rows.ts";

/** One figure of a row, with the row. */
export interface RowPrint {
  readonly row: ReadRow;
  readonly printed: ReadFigure;
}

/** What a claimant states, with each row that prints it: the first, and whatever tells it again. */
export interface StatedClaim {
  /** What is stated, never where it stands. */
  readonly key: string;
  readonly first: RowPrint;
  readonly prints: readonly RowPrint[];
}

/**
 * The claims of all rows. What rows state of one claimant, day, place, metric and people, with one hedge and value, is one claim,
 * however many print it; a row prints it once.
 */
export function statedClaims(rows: readonly ReadRow[]): readonly StatedClaim[] {
  const claims = new Map<string, { readonly first: RowPrint; readonly prints: RowPrint[] }>();
  for (const row of rows) {
    for (const printed of row.figures) {
      const key = keyOf(row, printed);
      const print = { row, printed };
      const known = claims.get(key);
      if (known === undefined) claims.set(key, { first: print, prints: [print] });
      else if (known.prints.at(-1)?.row !== row) known.prints.push(print);
    }
  }
  return [...claims].map(([key, claim]) => ({ key, ...claim }));
}

/** How many figures are no claims of their own, since a row above, or their own row, states the same; as lines of a report. */
export function furtherPrints(rows: readonly ReadRow[]): string[] {
  const claims = statedClaims(rows);
  const cited = claims.reduce((sum, { prints }) => sum + prints.length, 0);
  const again = claims.flatMap(({ prints }) => prints.slice(1));
  const doubled = rows.reduce((sum, { figures }) => sum + figures.length, 0) - cited;
  const inRows = new Set(again.map(({ row }) => row.row)).size;
  const [one, rowsSaid] = [again.length === 1, inRows === 1 ? "1 row" : `${inRows} rows`];
  return [
    ...(again.length === 0
      ? []
      : [
          `${claims.length} claims with ${cited} citations: ${again.length} ${one ? "figure" : "figures"} in ${rowsSaid} ${one ? "says" : "say"} again what a row above says of the same claimant, day, place and people, and ${one ? "is" : "are"} cited under its claim`,
        ]),
    ...(doubled === 0 ? [] : [`figures that say the same as another of their own row, and are cited once: ${doubled}`]),
  ];
}

function keyOf({ day, place }: ReadRow, { claimant, metric, population, cumulative, figure }: ReadFigure): string {
  const said = "word" in figure ? [figure.word.toLowerCase()] : [figure.qualifier, figure.value, figure.high];
  return JSON.stringify([metric, population, place, claimant, day, cumulative, ...said]);
}
