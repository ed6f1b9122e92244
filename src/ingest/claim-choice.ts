import type { ClaimantKind, Language, PlaceKind } from "#dataset/vocabulary.ts";
import { type ChosenFigures, figuresOf, ownClaimant, saidInNames, unitsInNames } from "#ingest/chosen-figures.ts";
import { claimantInName } from "#ingest/claimant-in-name.ts";
import { kindByName, UNTOLD_KIND } from "#ingest/claimant-kinds.ts";
import { isPlaced, namedArea, namedLanguage } from "#ingest/column-choice.ts";
import { cellsIn, metricValues, peopleValues, placeValues, unitValues } from "#ingest/drafted-values.ts";
import { ALSO_COUNTED, isAddedCount, isMeasured, isReckoned, isRunningCount } from "#ingest/figure-names.ts";
import { isCalled } from "#ingest/fit-columns.ts";
import type { DateOrder } from "#ingest/foreign-date.ts";
import type { FoundColumn } from "#ingest/found-columns.ts";
import { type ClaimColumns, guessedClaimColumns } from "#ingest/guessed-claim-columns.ts";
import { scaleInName } from "#ingest/scale-in-name.ts";
import { languageOfColumns } from "#ingest/table-language.ts";
import { unitInName } from "#ingest/unit-in-name.ts";
import { UNKNOWN_WORDS } from "#ingest/unknown-words.ts";
import { usualNames } from "#ingest/usual-names.ts";

/** How far all places of such a table reach. */
export const CHOSEN_PLACE_KINDS = ["country", "region", "city"] as const satisfies readonly PlaceKind[];

/** What somebody says of a table of reported figures. */
export interface ClaimChoice extends ChosenFigures {
  /** What each claimant is, by its cell; empty where they are too many to say it of each. */
  readonly kinds: Readonly<Record<string, ClaimantKind>>;
  /** Who says what all rows report, where no column names it. */
  readonly claimantName: string;
  /** What all claimants are, where it is not said of each. */
  readonly kind: ClaimantKind;
  /** The place of all rows, where no column names it. */
  readonly placeName: string;
  readonly placeKind: (typeof CHOSEN_PLACE_KINDS)[number];
  /** The country that the places lie in; empty where nobody says it. */
  readonly area: string;
  /** The language of its texts. */
  readonly language: Language;
}

/** What a person has not said yet, and the rows cannot be read without; `figure`: one column of figures and no more. */
export type ClaimLack = "day" | "claimant" | "place" | "published" | "figures" | "figure";

/** What the names of the columns say they hold; a person has to look at it. */
export function guessedClaims(columns: readonly FoundColumn[]): ClaimChoice {
  const roles = guessedClaimColumns(columns);
  const taken = new Set(Object.values(roles));
  const reported = columns.filter(
    (column) =>
      !taken.has(column.name) && mayCount(column, roles) && column.cells !== "contacts" && isReported(column.name),
  );
  const figures = reported.map(({ name }) => name);
  const placeKind = roles.place === undefined ? "country" : kindOfPlaces(roles.place);
  return {
    columns: roles,
    figures: roles.metric === undefined ? figures : figures.slice(0, 1),
    running: columns.filter((column) => whyRunning(column) !== null).map(({ name }) => name),
    kinds: kindsOf(columns, roles.claimant),
    units: unitsInNames(figures),
    saidBy: roles.metric === undefined ? saidInNames(figures) : {},
    ...{ claimantName: "", kind: UNTOLD_KIND, placeName: "", placeKind, area: "" },
    language: languageOfColumns(columns),
  };
}

/** Whether some cell of a column is a number of people or a word of quantity, or, where a column or its own name has its unit, any number. */
export function mayCount({ name, counts, fractions = false }: FoundColumn, { unit }: ClaimColumns): boolean {
  return counts !== false || ((unit !== undefined || unitInName(name) !== null) && fractions);
}

/** What tells that figures are a running count: the name of their column, else how they rise; null where neither does, as with shares. */
export function whyRunning({ name, rises = false }: FoundColumn): "name" | "numbers" | null {
  if (unitInName(name)?.unit === "%") return null;
  if (isRunningCount(name)) return "name";
  return rises && !isAddedCount(name) ? "numbers" : null;
}

/** What each claimant of a column is by its name, or of no kind that is told; empty where they are too many to go through. */
export function kindsOf(columns: readonly FoundColumn[], claimant: string | undefined): ClaimChoice["kinds"] {
  const values = columns.find(({ name }) => name === claimant)?.values ?? [];
  const known = values.filter((value) => !UNKNOWN_WORDS.has(value.toLowerCase()));
  return Object.fromEntries(known.map((value) => [value, kindByName(value) ?? UNTOLD_KIND]));
}

/** How far places reach, by what their column is called. */
function kindOfPlaces(column: string): ClaimChoice["placeKind"] {
  const called = (role: "region" | "country") => usualNames(role).some((usual) => isCalled(column, usual));
  return called("country") ? "country" : called("region") ? "region" : "city";
}

/** How far places reach once a person takes a column for theirs: by its name, and else as towns where it holds several or has their points. */
export function reachOf(columns: readonly FoundColumn[], { columns: chosen, placeKind }: ClaimChoice) {
  const place = columns.find(({ name }) => name === chosen.place);
  if (place === undefined) return placeKind;
  const one = place.values !== undefined && place.values.length < 2;
  const named = kindOfPlaces(place.name);
  return named === "city" && one && !isPlaced(chosen) ? placeKind : named;
}

const FIGURES = ["killedLow", "killedBest", "killedHigh", "injured", "detained"] as const;
const FIGURE_NAMES = ["figure", "number", "value", "count", "total", "число", "количество", "значение", "саны", "сан"];

/** Figures that somebody extrapolated are no claims, nor thousands of them; what is no people needs a unit that its name tells. */
function isReported(name: string): boolean {
  if (unitInName(name) !== null) return !isReckoned(name);
  if (scaleInName(name) !== null) return false;
  return (holdsFigures(name) || claimantInName(name) !== null) && !isReckoned(name) && !isMeasured(name);
}

function holdsFigures(name: string): boolean {
  return [...FIGURES.flatMap(usualNames), ...FIGURE_NAMES, ...ALSO_COUNTED].some((usual) => isCalled(name, usual));
}

/** Whether the names of the columns speak of who said something, or of what is counted, rather than of what happened where; or sources look like rivals who count. */
export function looksReported({ columns, figures, saidBy }: ClaimChoice, all: readonly FoundColumn[]): boolean {
  const { claimant, metric } = columns;
  if (Object.keys(saidBy).length > 0) return true;
  const called = claimant !== undefined && !usualNames("source").some((usual) => isCalled(claimant, usual));
  const says = called || all.some(({ name, rivals }) => name === claimant && rivals !== undefined);
  const happens = usualNames("title").some((usual) => all.some(({ name }) => isCalled(name, usual)));
  const ofPeople = figures.some((figure) => unitInName(figure) === null);
  return ofPeople && (says || (!happens && (metric !== undefined || columns.place === undefined)));
}

/** What is still to be said of a table of reported figures, in the order in which it is asked. */
export function claimLacks(choice: ClaimChoice): readonly ClaimLack[] {
  const { columns, figures, claimantName, placeName } = choice;
  const lacks: ClaimLack[] = [];
  if (columns.day === undefined) lacks.push("day");
  if (columns.claimant === undefined && claimantName.trim() === "" && !eachHasClaimant(choice)) lacks.push("claimant");
  if (columns.place === undefined && placeName.trim() === "") lacks.push("place");
  if (columns.publication !== undefined && columns.published === undefined) lacks.push("published");
  if (figures.length === 0) lacks.push("figures");
  else if (columns.metric !== undefined && figures.length > 1) lacks.push("figure");
  return lacks;
}

/**
 * The text of a mapping file, with empty texts for what is still to be said; it is refused until they are filled in. What the cells of
 * columns mean is written out for a person to join and to correct where `all` the columns of the table say that they are few.
 */
export function claimMappingText(
  choice: ClaimChoice,
  dates: DateOrder | null = null,
  all: readonly FoundColumn[] = [],
): string {
  const { columns, figures, running, placeName, placeKind } = choice;
  const {
    day = "",
    place,
    latitude,
    longitude,
    region,
    country,
    metric,
    people,
    unit,
    publication,
    published,
    url,
    source,
  } = columns;
  const beside = {
    ...(people !== undefined && { people: { column: people, values: peopleValues(cellsIn(all, people)) } }),
    ...(unit !== undefined && { unit: { column: unit, values: unitValues(cellsIn(all, unit)) } }),
  };
  const claims = {
    day,
    claimant: claimantOf(choice),
    place:
      place === undefined
        ? { name: placeName, kind: placeKind }
        : {
            ...{ column: place, kind: placeKind },
            ...(readsPoints(choice) && { lat: latitude, lon: longitude }),
            ...(placeKind !== "country" && country !== undefined && { within: [country] }),
            ...(placeKind === "city" && { region }),
            values: placeValues(cellsIn(all, place)),
          },
    source,
    ...(publication !== undefined && { publication: { column: publication, published: published ?? "", url } }),
    figures:
      metric === undefined
        ? figuresOf(choice).map((figure) => ({ ...figure, ...beside }))
        : {
            column: figures[0] ?? "",
            metric: { column: metric, values: metricValues(cellsIn(all, metric)) },
            ...beside,
            cumulative: running.includes(figures[0] ?? ""),
          },
  };
  return `${JSON.stringify({ ...(dates !== null && { dates }), ...namedArea(choice.area), ...namedLanguage(choice.language), claims }, null, 2)}\n`;
}

/** Whether columns are chosen for the points of places, and places have one: only a town does. */
export function readsPoints({ columns, placeKind }: ClaimChoice): boolean {
  return columns.place !== undefined && placeKind === "city" && isPlaced(columns);
}

function eachHasClaimant(choice: ClaimChoice): boolean {
  return choice.figures.length > 0 && choice.figures.every((figure) => ownClaimant(choice, figure) !== null);
}

/** One for all rows, else each with its kind where that is said of each; nobody where each column of figures has its own. */
function claimantOf(choice: ClaimChoice) {
  const { columns, claimantName, kinds, kind } = choice;
  const { claimant } = columns;
  if (claimant === undefined && claimantName.trim() === "" && eachHasClaimant(choice)) return undefined;
  if (claimant === undefined) return { name: claimantName, kind };
  const said = Object.entries(kinds);
  if (said.length === 0) return { column: claimant, kind };
  return { column: claimant, values: Object.fromEntries(said.map(([name, its]) => [name, { name, kind: its }])) };
}
