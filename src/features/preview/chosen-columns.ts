import {
  type ChosenPrecision,
  type ColumnChoice,
  type FoundColumn,
  guessedChoice,
  mappingText,
} from "#ingest/column-choice.ts";
import type { DateOrder } from "#ingest/foreign-date.ts";

/** What a reader said of the columns of their table. */
export interface ChosenColumns {
  readonly choice: ColumnChoice;
  readonly precision: ChosenPrecision;
}

/** What to begin with: what was chosen before where the table has all of those columns; else what their names say, below what is left of the choice. */
export function firstChosen(columns: readonly FoundColumn[], before: ChosenColumns | null): ChosenColumns {
  const has = (name: string) => columns.some((column) => column.name === name);
  const guessed = guessedChoice(columns);
  if (before === null || !Object.values(before.choice).some(has)) return { choice: guessed, precision: "city" };
  const kept = Object.entries(before.choice).filter(([, name]) => has(name));
  return {
    ...before,
    choice:
      kept.length === Object.keys(before.choice).length ? before.choice : { ...guessed, ...Object.fromEntries(kept) },
  };
}

/** The mapping file that says the same, for the command line and for the next time. */
export function mappingOf({ choice, precision }: ChosenColumns, order: DateOrder | null): string {
  return mappingText(choice, precision, order);
}
