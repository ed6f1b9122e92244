import type { ClaimantKind, PlaceKind } from "#dataset/vocabulary.ts";
import { CLAIM_ROLES, type ClaimRole } from "#ingest/column-roles.ts";
import { draftedLabel } from "#ingest/drafted-label.ts";
import { isRate, isReckoned, isRunningCount } from "#ingest/figure-names.ts";
import { fitColumns, isCalled } from "#ingest/fit-columns.ts";
import type { DateOrder } from "#ingest/foreign-date.ts";
import type { FoundColumn } from "#ingest/found-columns.ts";
import { WordBook } from "#ingest/slugs.ts";
import { usualClaimNames, usualNames } from "#ingest/usual-names.ts";

/** How far all places of such a table reach. */
export const CHOSEN_PLACE_KINDS = ["country", "region", "city"] as const satisfies readonly PlaceKind[];

/** What somebody says of a table of reported figures. */
export interface ClaimChoice {
  /** Which column holds what, each by its name in the file; what no column holds is not there. */
  readonly columns: Readonly<Partial<Record<ClaimRole, string>>>;
  /** The columns that hold figures: one where another names what is counted, else each counts what it is called. */
  readonly figures: readonly string[];
  /** What all claimants are. */
  readonly kind: ClaimantKind;
  /** The place of all rows, where no column names it. */
  readonly placeName: string;
  readonly placeKind: (typeof CHOSEN_PLACE_KINDS)[number];
}

/** What a person has not said yet, and the rows cannot be read without; `figure`: one column of figures and no more. */
export type ClaimLack = "day" | "claimant" | "place" | "figures" | "figure";

/** What the names of the columns say they hold; a person has to look at it. */
export function guessedClaims(columns: readonly FoundColumn[]): ClaimChoice {
  const found = fitColumns(columns, CLAIM_ROLES, usualClaimNames);
  // Where a table names one source alone, that is who says it.
  const { source, ...others } = found;
  const roles = found.claimant === undefined && source !== undefined ? { ...others, claimant: source } : found;
  const taken = new Set(Object.values(roles));
  const figures = columns.map(({ name }) => name).filter((name) => !taken.has(name) && isReported(name));
  const placeKind = roles.place === undefined ? "country" : kindOfPlaces(roles.place);
  return {
    columns: roles,
    figures: roles.metric === undefined ? figures : figures.slice(0, 1),
    ...{ kind: "government", placeName: "", placeKind },
  };
}

/** How far places reach, by what their column is called. */
function kindOfPlaces(column: string): ClaimChoice["placeKind"] {
  const called = (role: "region" | "country") => usualNames(role).some((usual) => isCalled(column, usual));
  return called("country") ? "country" : called("region") ? "region" : "city";
}

const FIGURES = ["killedLow", "killedBest", "killedHigh", "injured", "detained"] as const;
const FIGURE_NAMES = ["figure", "number", "value", "count", "total", "число", "количество", "значение", "саны", "сан"];

/** Figures that somebody extrapolated are no claims, and rates are no people. */
function isReported(name: string): boolean {
  return holdsFigures(name) && !isReckoned(name) && !isRate(name);
}

function holdsFigures(name: string): boolean {
  return [...FIGURES.flatMap(usualNames), ...FIGURE_NAMES].some((usual) => isCalled(name, usual));
}

/** Whether the names of the columns speak of who said something, or of what is counted, rather than of what happened where. */
export function looksReported({ columns, figures }: ClaimChoice, all: readonly FoundColumn[]): boolean {
  const { claimant, metric } = columns;
  const says = claimant !== undefined && !usualNames("source").some((usual) => isCalled(claimant, usual));
  const happens = usualNames("title").some((usual) => all.some(({ name }) => isCalled(name, usual)));
  return figures.length > 0 && (says || (!happens && (metric !== undefined || columns.place === undefined)));
}

/** What is still to be said of a table of reported figures, in the order in which it is asked. */
export function claimLacks({ columns, figures, placeName }: ClaimChoice): readonly ClaimLack[] {
  const lacks: ClaimLack[] = [];
  if (columns.day === undefined) lacks.push("day");
  if (columns.claimant === undefined) lacks.push("claimant");
  if (columns.place === undefined && placeName.trim() === "") lacks.push("place");
  if (figures.length === 0) lacks.push("figures");
  else if (columns.metric !== undefined && figures.length > 1) lacks.push("figure");
  return lacks;
}

/** The text of a mapping file, with empty texts for what is still to be said; it is refused until they are filled in. */
export function claimMappingText(choice: ClaimChoice, dates: DateOrder | null = null): string {
  const { columns, figures, kind, placeName, placeKind } = choice;
  const { day = "", claimant = "", place, metric, people, source } = columns;
  const claims = {
    day,
    claimant: { column: claimant, kind },
    place: place === undefined ? { name: placeName, kind: placeKind } : { column: place, kind: placeKind },
    source,
    figures:
      metric === undefined
        ? metricsOf(figures)
        : {
            column: figures[0] ?? "",
            metric: { column: metric },
            ...(people !== undefined && { people: { column: people } }),
            cumulative: isRunningCount(figures[0] ?? ""),
          },
  };
  return `${JSON.stringify({ ...(dates !== null && { dates }), claims }, null, 2)}\n`;
}

/** Each column counts what it is called. */
function metricsOf(figures: readonly string[]) {
  const words = new WordBook();
  return figures.map((column) => ({
    column,
    metric: words.take(column, "metric"),
    label: draftedLabel(column),
    cumulative: isRunningCount(column),
  }));
}
