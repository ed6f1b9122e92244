import {
  type ChosenPrecision,
  type ColumnChoice,
  type FoundColumn,
  guessedChoice,
  mappingText,
} from "#ingest/column-choice.ts";

/** What a reader said of the columns of their table. */
export interface ChosenColumns {
  readonly choice: ColumnChoice;
  readonly precision: ChosenPrecision;
}

/** What to begin with: what was chosen before, as far as the table has those columns, else what their names say. */
export function firstChosen(columns: readonly FoundColumn[], before: ChosenColumns | null): ChosenColumns {
  const has = (name: string) => columns.some((column) => column.name === name);
  if (before === null) return { choice: guessedChoice(columns), precision: "city" };
  return { ...before, choice: Object.fromEntries(Object.entries(before.choice).filter(([, name]) => has(name))) };
}

/** The mapping file that says the same, for the command line and for the next time. */
export function mappingOf({ choice, precision }: ChosenColumns): string {
  return mappingText(choice, precision);
}
