import type { ClaimantKind } from "#dataset/vocabulary.ts";
import { claimantInName, withoutClaimant } from "#ingest/claimant-in-name.ts";
import { kindByName, UNTOLD_KIND } from "#ingest/claimant-kinds.ts";
import { draftedLabel } from "#ingest/drafted-label.ts";
import { metricByName, withoutQuestion } from "#ingest/figure-names.ts";
import { ungrouped } from "#ingest/grouped-name.ts";
import type { ClaimColumns } from "#ingest/guessed-claim-columns.ts";
import { namedGroups } from "#ingest/named-group.ts";
import { WordBook } from "#ingest/slugs.ts";
import { unitInName } from "#ingest/unit-in-name.ts";

/** What somebody says of the columns of reported figures. */
export interface ChosenFigures {
  readonly columns: ClaimColumns;
  /** The columns that hold figures: one where another names what is counted, else each counts what it is called. */
  readonly figures: readonly string[];
  /** Those of them that are running counts since a beginning; the others are counts of their day. */
  readonly running: readonly string[];
  /** Who says all of a column of figures, by its name, whoever says the rest. */
  readonly saidBy: Readonly<Record<string, { readonly name: string; readonly kind: ClaimantKind }>>;
  /** What a column of figures is measured in, by its name; empty, or absent, where it counts people. */
  readonly units: Readonly<Record<string, string>>;
}

/** Who says the figures of columns whose names tell it. */
export function saidInNames(figures: readonly string[]): ChosenFigures["saidBy"] {
  const said = figures.flatMap((column) => {
    const name = claimantInName(column)?.who;
    return name === undefined ? [] : [[column, { name, kind: kindByName(name) ?? UNTOLD_KIND }] as const];
  });
  return Object.fromEntries(said);
}

/** What the figures of columns are measured in whose names tell it. */
export function unitsInNames(figures: readonly string[]): ChosenFigures["units"] {
  return Object.fromEntries(
    figures.flatMap((column) => {
      const unit = unitInName(column)?.unit;
      return unit === undefined ? [] : [[column, unit] as const];
    }),
  );
}

/** What a column of figures is measured in; empty where it counts people, or another column says it. */
export function ownUnit({ columns, units }: ChosenFigures, figure: string): string {
  const own = columns.metric === undefined && columns.unit === undefined && Object.hasOwn(units, figure);
  return own ? (units[figure] ?? "").trim() : "";
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
  const unitOf = (column: string) => ownUnit(choice, column);
  const whatOf = (column: string) => {
    const what = withoutQuestion(ungrouped(ownOf(column) === null ? column : withoutClaimant(column)));
    return unitOf(column) === "" ? what : (unitInName(what)?.what ?? what);
  };
  // Columns that differ only in who says it count one thing, but for those that count it in another unit.
  const keyOf = (column: string) => JSON.stringify([whatOf(column), unitOf(column)]);
  const counted = new Map(figures.map((column) => [keyOf(column), column]));
  const named = new Map(
    [...counted].map(([key, column]) => [key, unitOf(column) === "" ? metricByName(whatOf(column)) : null]),
  );
  const metrics = new Map(
    [...counted].map(([key, column]) => {
      const what = whatOf(column);
      const metric =
        [...named.values()].filter((one) => one === named.get(key)).length === 1 ? (named.get(key) ?? null) : null;
      const killed = metric === "killed" && /^\p{Script=Latin}/u.test(what);
      return [key, { metric: words.take(metric ?? what, "metric"), label: killed ? "Killed" : draftedLabel(what) }];
    }),
  );
  return figures.map((column) => ({
    column,
    ...metrics.get(keyOf(column)),
    ...(unitOf(column) === "" ? groupOf(column) : { unit: unitOf(column) }),
    ...(ownOf(column) !== null && { claimant: ownOf(column) }),
    cumulative: running.includes(column),
  }));
}
