import type { ForeignTable } from "#ingest/foreign-table.ts";
import { shortened } from "#ingest/shortened.ts";

/** A column as a person knows it again: its name as the file writes it, and the first different cells. */
export interface FoundColumn {
  readonly name: string;
  readonly examples: readonly string[];
}

const EXAMPLES = 3;
const EXAMPLE_LENGTH = 30;
const ROWS_LOOKED_AT = 200;

/** Every column of a table that has a name, in the order of the file, with up to three cells that differ. */
export function foundColumns({ names, header, rows }: ForeignTable): readonly FoundColumn[] {
  return names.flatMap((name, at) => {
    if (name === "") return [];
    const cells = rows.slice(0, ROWS_LOOKED_AT).map(({ cell }) => cell(header[at] ?? ""));
    const different = [...new Set(cells.filter((cell) => cell !== ""))];
    return { name, examples: different.slice(0, EXAMPLES).map((cell) => shortened(cell, EXAMPLE_LENGTH)) };
  });
}
