import type { ClaimantKind } from "#dataset/vocabulary.ts";
import { claimantInName, withoutClaimant } from "#ingest/claimant-in-name.ts";
import { kindByName, UNTOLD_KIND } from "#ingest/claimant-kinds.ts";
import { draftedLabel } from "#ingest/drafted-label.ts";
import { metricByName } from "#ingest/figure-names.ts";
import { ungrouped } from "#ingest/grouped-name.ts";
import type { ClaimColumns } from "#ingest/guessed-claim-columns.ts";
import { namedGroups } from "#ingest/named-group.ts";
import { WordBook } from "#ingest/slugs.ts";

/** What somebody says of the columns of reported figures. */
export interface ChosenFigures {
  readonly columns: ClaimColumns;
  /** The columns that hold figures: one where another names what is counted, else each counts what it is called. */
  readonly figures: readonly string[];
  /** Those of them that are running counts since a beginning; the others are counts of their day. */
  readonly running: readonly string[];
  /** Who says all of a column of figures, by its name, whoever says the rest. */
  readonly saidBy: Readonly<Record<string, { readonly name: string; readonly kind: ClaimantKind }>>;
}

/** Who says the figures of columns whose names tell it. */
export function saidInNames(figures: readonly string[]): ChosenFigures["saidBy"] {
  const said = figures.flatMap((column) => {
    const name = claimantInName(column)?.who;
    return name === undefined ? [] : [[column, { name, kind: kindByName(name) ?? UNTOLD_KIND }] as const];
  });
  return Object.fromEntries(said);
}

/** Who says all of a column of figures; null where a row does, or a column names what is counted. */
export function ownClaimant({ columns, saidBy }: ChosenFigures, figure: string) {
  const own = columns.metric === undefined && Object.hasOwn(saidBy, figure) ? saidBy[figure] : undefined;
  return own === undefined || own.name.trim() === "" ? null : own;
}

/** Each column counts what it is called; the only one of the dead those who were killed, as in other datasets, and so of injured and detained. Whom a name speaks of are a group of their own. */
export function figuresOf(choice: ChosenFigures) {
  const { figures, running, columns } = choice;
  const words = new WordBook();
  const groupOf = columns.people === undefined ? namedGroups(figures) : () => ({});
  const ownOf = (column: string) => ownClaimant(choice, column);
  const whatOf = (column: string) => ungrouped(ownOf(column) === null ? column : withoutClaimant(column));
  // Columns that differ only in who says it count one thing.
  const counted = [...new Set(figures.map(whatOf))];
  const named = counted.map(metricByName);
  const metrics = new Map(
    counted.map((what, at) => {
      const metric = named.filter((one) => one === named[at]).length === 1 ? (named[at] ?? null) : null;
      const killed = metric === "killed" && /^\p{Script=Latin}/u.test(what);
      return [what, { metric: words.take(metric ?? what, "metric"), label: killed ? "Killed" : draftedLabel(what) }];
    }),
  );
  return figures.map((column) => ({
    column,
    ...metrics.get(whatOf(column)),
    ...groupOf(column),
    ...(ownOf(column) !== null && { claimant: ownOf(column) }),
    cumulative: running.includes(column),
  }));
}
