import { withoutHidden } from "#dataset/hidden.ts";
import { type CellKind, cellKind } from "#ingest/cell-kind.ts";
import { withoutCountedWord } from "#ingest/figure-names.ts";
import type { ForeignRow, ForeignTable } from "#ingest/foreign-table.ts";
import { hedgedFigure } from "#ingest/hedged-figure.ts";
import { latinDigits } from "#ingest/latin-digits.ts";
import { isFraction } from "#ingest/measured-figure.ts";
import { quantityWord } from "#ingest/quantity-word.ts";
import { risingColumns } from "#ingest/rising-figures.ts";
import type { RivalSources } from "#ingest/rival-sources.ts";
import { rivalColumn } from "#ingest/rivals-told.ts";
import { withoutScale } from "#ingest/scale-word.ts";
import { shortened } from "#ingest/shortened.ts";

/** A column as a person knows it again: its name as the file writes it, and the first different cells. */
export interface FoundColumn {
  readonly name: string;
  readonly examples: readonly string[];
  /** All of its different cells, none where it is empty; absent where they are more than a person would go through. */
  readonly values?: readonly string[];
  /** Whether any cell is a number of people or a word of quantity, or says such a number in part by a word; absent where nobody looked. */
  readonly counts?: boolean;
  /** Some cell is a number with a fraction, which only something with a unit has. */
  readonly fractions?: boolean;
  /** What its cells are; absent where it has none, or nobody looked. */
  readonly cells?: CellKind;
  /** Its figures hardly ever fall, as those of a running count; absent where they do, or do not tell. */
  readonly rises?: boolean;
  /** Who counts the people of the table, though the column is called a source: what tells it; absent where nothing does. */
  readonly rivals?: RivalSources;
}

const EXAMPLES = 3;
const EXAMPLE_LENGTH = 30;
const MOST_VALUES = 40;

/** Every column of a table that has a name, in the order of the file, with up to three cells that differ, and what its cells are. */
export function foundColumns({ names, header, rows }: ForeignTable): readonly FoundColumn[] {
  const found = names.flatMap((name, at): FoundColumn[] => {
    if (name === "") return [];
    const column = header[at] ?? "";
    const values = valuesIn(rows, column);
    const examples = examplesIn(rows, column).map((cell) => shortened(cell, EXAMPLE_LENGTH));
    const counts = rows.some(({ cell }) => isFigure(withoutCountedWord(cell(column), name)));
    const fractions = rows.some(({ cell }) => isFraction(latinDigits(cell(column))));
    const kind = cellKind(
      name,
      rows.map(({ cell }) => cell(column)),
    );
    return [
      {
        ...{ name, examples, counts },
        ...(values !== null && { values }),
        ...(fractions && { fractions }),
        ...(kind !== null && { cells: kind }),
      },
    ];
  });
  const rising = risingColumns(rows, found);
  const rival = rivalColumn(rows, found);
  return found.map((column) => ({
    ...column,
    ...(rising.has(column.name) && { rises: true }),
    ...(rival?.name === column.name && { rivals: rival.rivals }),
  }));
}

/** Of all rows: what is counted from some day on may have no cell in hundreds of rows before. */
function examplesIn(rows: readonly ForeignRow[], column: string): readonly string[] {
  const different = new Set<string>();
  for (const { cell } of rows) {
    if (cell(column) !== "") different.add(cell(column));
    if (different.size === EXAMPLES) break;
  }
  return [...different];
}

/** Null where they are too many. */
function valuesIn(rows: readonly ForeignRow[], column: string): readonly string[] | null {
  const values = new Set<string>();
  for (const { cell } of rows) {
    const value = withoutHidden(cell(column)).replace(/\s+/g, " ").trim();
    if (value !== "") values.add(value);
    if (values.size > MOST_VALUES) return null;
  }
  return [...values];
}

function isFigure(cell: string): boolean {
  return cell !== "" && (hedgedFigure(withoutScale(latinDigits(cell))) ?? quantityWord(cell)) !== null;
}
