import type { Language } from "#dataset/vocabulary.ts";
import {
  type ClaimChoice,
  type ClaimLack,
  claimLacks,
  claimMappingText,
  guessedClaims,
  kindsOf,
  looksReported,
} from "#ingest/claim-choice.ts";
import {
  type ChosenPrecision,
  type ColumnChoice,
  guessedChoice,
  mappingText,
  missingRoles,
} from "#ingest/column-choice.ts";
import type { ColumnRole } from "#ingest/column-roles.ts";
import type { DateOrder } from "#ingest/foreign-date.ts";
import type { FoundColumn } from "#ingest/found-columns.ts";
import { languageOfColumns } from "#ingest/table-language.ts";

/** What a reader said of the columns of a table of events. */
export interface ChosenEvents {
  readonly choice: ColumnChoice;
  readonly precision: ChosenPrecision;
  /** The country that the places lie in; empty where nobody says it. */
  readonly area: string;
  /** The language of its texts. */
  readonly language: Language;
}

/** What a reader said of their table: what its rows are, and what the columns hold if they are that. */
export interface ChosenColumns {
  readonly rows: "events" | "claims";
  readonly events: ChosenEvents;
  readonly claims: ClaimChoice;
}

/** What to begin with: what was chosen before where the table has those columns, else what their names say. */
export function firstChosen(columns: readonly FoundColumn[], before: ChosenColumns | null): ChosenColumns {
  const has = (name: string) => columns.some((column) => column.name === name);
  const claims = firstClaims(columns, { before: before?.claims ?? null, has });
  const guessed = looksReported(claims, columns) ? "claims" : "events";
  return {
    rows: before !== null && columnsIn(before).some(has) ? before.rows : guessed,
    events: firstEvents(columns, { before: before?.events ?? null, has }),
    claims,
  };
}

function columnsIn({ rows, events, claims }: ChosenColumns): readonly string[] {
  return rows === "events" ? Object.values(events.choice) : [...Object.values(claims.columns), ...claims.figures];
}

interface Before<T> {
  readonly before: T | null;
  readonly has: (name: string) => boolean;
}

/** What is left of the choice stands above what the names say. */
function firstEvents(columns: readonly FoundColumn[], { before, has }: Before<ChosenEvents>): ChosenEvents {
  const guessed = guessedChoice(columns);
  if (before === null || !Object.values(before.choice).some(has))
    return { choice: guessed, precision: "city", area: "", language: languageOfColumns(columns) };
  const kept = Object.entries(before.choice).filter(([, name]) => has(name));
  const whole = kept.length === Object.keys(before.choice).length;
  return { ...before, choice: whole ? before.choice : { ...guessed, ...Object.fromEntries(kept) } };
}

/** The kinds that were chosen stand; claimants that were not there before have theirs by name. */
function firstClaims(columns: readonly FoundColumn[], { before, has }: Before<ClaimChoice>): ClaimChoice {
  const holds = before !== null && [...Object.values(before.columns), ...before.figures].every(has);
  if (!holds) return guessedClaims(columns);
  const kinds = Object.entries(kindsOf(columns, before.columns.claimant));
  return { ...before, kinds: Object.fromEntries(kinds.map(([name, kind]) => [name, before.kinds[name] ?? kind])) };
}

/** What is still to be said of the rows as they are chosen, in the order in which it is asked. */
export function lacksOf({ rows, events, claims }: ChosenColumns): readonly (ColumnRole | ClaimLack)[] {
  return rows === "events" ? missingRoles(events.choice) : claimLacks(claims);
}

/** The mapping file that says the same, for the command line and for the next time. */
export function mappingOf({ rows, events, claims }: ChosenColumns, order: DateOrder | null): string {
  return rows === "events" ? mappingText(events.choice, events, order) : claimMappingText(claims, order);
}
