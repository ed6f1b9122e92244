import { writeFile } from "node:fs/promises";
import type { Print } from "#cli/data-commands.ts";
import { readNamed } from "#cli/file-on-disk.ts";
import { foreignTableIn } from "#cli/foreign-file.ts";
import { problemOfAddress } from "#dataset/web-address.ts";
import { ownClaimant, ownUnit } from "#ingest/chosen-figures.ts";
import {
  type ClaimChoice,
  claimLacks,
  claimMappingText,
  guessedClaims,
  looksReported,
  readsPoints,
  whyRunning,
} from "#ingest/claim-choice.ts";
import { spanTold } from "#ingest/claim-spans.ts";
import { withoutClaimant } from "#ingest/claimant-in-name.ts";
import { kindByName, UNTOLD_KIND } from "#ingest/claimant-kinds.ts";
import { type ColumnChoice, eventSpan, guessedChoice, mappingText, missingRoles } from "#ingest/column-choice.ts";
import { dayColumns } from "#ingest/day-columns.ts";
import { draftedLabel } from "#ingest/drafted-label.ts";
import { isMeasured, isReckoned, RECKONED_NOT_REPORTED } from "#ingest/figure-names.ts";
import { type FoundColumn, foundColumns } from "#ingest/found-columns.ts";
import { ungrouped } from "#ingest/grouped-name.ts";
import { wouldCount } from "#ingest/guessed-claim-columns.ts";
import { whyLeft } from "#ingest/left-counts.ts";
import { listed } from "#ingest/listed.ts";
import { listedCategoriesIn } from "#ingest/listed-categories.ts";
import { groupByName } from "#ingest/named-group.ts";
import { whyUnscaled } from "#ingest/scale-in-name.ts";
import { LANGUAGE_NAMES, languageOfColumns } from "#ingest/table-language.ts";
import { isBrokenAddress } from "#ingest/unfit-columns.ts";
import { unitInName } from "#ingest/unit-in-name.ts";

const MOST_NAMED = 4;

/** What is asked of a draft. */
export interface MappingOptions {
  /** A file that is not there yet. */
  readonly out?: string | undefined;
  /** What each row is: `events`, where nothing is said, or `claims`, figures that somebody reported. */
  readonly rows?: string | undefined;
}

/** A draft, the columns that it names, and what it leaves empty. */
interface Draft {
  readonly text: string;
  readonly taken: ReadonlySet<string>;
  readonly missing: readonly string[];
  /** Of columns of figures, the labels that are not their names. */
  readonly labels: readonly string[];
  /** What it says of figures and claimants though no name tells it, as lines. */
  readonly guesses: readonly string[];
}

function draftOf(columns: readonly FoundColumn[], rows: string): Draft {
  if (rows === "events") {
    const choice = guessedChoice(columns);
    const taken = new Set(Object.values(choice));
    return {
      text: mappingText(choice, { precision: "city", language: languageOfColumns(columns) }),
      taken,
      missing: missingRoles(choice),
      labels: [],
      guesses: spanOf(choice),
    };
  }
  if (rows !== "claims") throw new Error(`--rows ${rows} is neither events nor claims.`);
  const choice = guessedClaims(columns);
  const taken = new Set([...Object.values(choice.columns), ...choice.figures]);
  const labels = choice.columns.metric === undefined ? choice.figures.flatMap(labelled) : [];
  return {
    text: claimMappingText(choice, null, columns),
    taken,
    missing: claimLacks(choice),
    labels,
    guesses: guessesIn(choice, columns),
  };
}

/** That a day stands for a week or a month, where the name of its column says so. */
function spanOf(choice: ColumnChoice): string[] {
  const span = eventSpan(choice);
  return span === null ? [] : [`${choice.start}: each row is of a ${span.unit}, by the name; look at datePrecision`];
}

function guessesIn(choice: ClaimChoice, columns: readonly FoundColumn[]): string[] {
  const { figures, kinds } = choice;
  const { latitude } = choice.columns;
  const rising = columns.filter((column) => figures.includes(column.name) && whyRunning(column) === "numbers");
  const untold = Object.keys(kinds).filter((name) => kindByName(name) === null);
  const inWords = choice.columns.metric === undefined && choice.columns.people === undefined;
  const groups = inWords ? figures.filter((name) => ownUnit(choice, name) === "" && groupByName(name) !== null) : [];
  const measured = figures.filter((name) => ownUnit(choice, name) !== "");
  return [
    ...spanTold(choice.columns.day ?? ""),
    ...(groups.length === 0
      ? []
      : [`counted as groups of their own by their names, and not as all people; look at people: ${groups.join(", ")}`]),
    ...(measured.length === 0
      ? []
      : [`measured in a unit by their names, and no people; look at unit: ${measured.join(", ")}`]),
    ...figures.flatMap((name) => {
      const own = ownClaimant(choice, name);
      return own === null ? [] : `${name}: said by ${own.name} (${own.kind}), by its name; look at claimant`;
    }),
    ...rising.map(({ name }) => `${name}: a running count, since its numbers hardly ever fall; look at cumulative`),
    ...(untold.length === 0
      ? []
      : [`taken as ${UNTOLD_KIND}, since no name tells it; look at kind: ${untold.join(", ")}`]),
    ...(latitude === undefined || readsPoints(choice)
      ? []
      : ["coordinates are left out, since only places of kind city have a point; look at place"]),
  ];
}

/** That a table drafted as one of events, since nobody said what its rows are, looks like one of reported figures, and why. */
function perhapsReported(columns: readonly FoundColumn[]): string[] {
  const choice = guessedClaims(columns);
  if (!looksReported(choice, columns)) return [];
  const said = columns.flatMap(({ name, rivals }) => (rivals === undefined ? [] : { name, ...rivals }));
  const why = said.map(
    ({ name, sources, place, rows, rises }) =>
      `: ${name} says who counts (${listed(sources, MOST_NAMED)}), ${rows} rows are of one place, ${place}${rises ? ", and the numbers rise" : ""}`,
  );
  return [
    `LOOK AT THIS FIRST: the table looks like reported figures, not like events${why.join("")}. As events their people are added up. Draft it again with --rows claims, unless each row is an event of its own (--rows events)`,
  ];
}

/** Why a draft leaves a column out, where its name or its cells tell it. */
function whyNot(column: FoundColumn, columns: readonly FoundColumn[], rows: string): string {
  const { name, cells } = column;
  if (cells === "contacts") return ", by which people are reached, and which nobody has to publish";
  if (isBrokenAddress(column)) return brokenAddress(column);
  if (rows === "events") {
    const left = whyLeft(column, columns);
    return left === null ? whyExact(name) : `, ${left}`;
  }
  if (cells === "addresses") return addressesAlone(name, columns);
  const scaled = whyUnscaled(column);
  if (scaled !== null) return `, ${scaled}`;
  if (isReckoned(name)) return `, ${RECKONED_NOT_REPORTED}`;
  if (isMeasured(name)) return ", no number of people, by the name; a mapping takes it as a figure with its unit";
  return wouldCount(column, columns) ? ", since the columns of figures say by their names what they count" : "";
}

/** What makes publications of addresses that no column has a name for. */
function addressesAlone(name: string, columns: readonly FoundColumn[]): string {
  const { day } = guessedClaims(columns).columns;
  const recipe = JSON.stringify({ column: name, ...(day !== undefined && { published: day }), url: name });
  return `, web addresses, and no column names the publications that they are of; to cite each by its address, write "publication": ${recipe} among the entries of claims`;
}

/** Which cell keeps what is called an address from being taken for one. */
function brokenAddress({ examples, values = examples }: FoundColumn): string {
  const broken = values.find((cell) => problemOfAddress(cell) !== null);
  const which = broken === undefined ? "one of them" : `“${broken}”`;
  return values.length === 0 ? "" : `, called an address, but ${which} is no web address with https:// in front`;
}

/** What to do with a column that tells how closely a place or a day is known. */
function whyExact(column: string): string {
  const tells = /precision|accuracy|specificity|точность|дәлдік/i.test(column);
  return tells
    ? ", how closely something is known, by the name; a mapping names it under precision or datePrecision"
    : "";
}

/** The columns of year, month and day, where a table has all three. */
function datesInParts(columns: readonly FoundColumn[]): string[] {
  const parts = ["year", "month", "day"].flatMap((part) =>
    columns.filter(({ name }) => name.toLowerCase().endsWith(part)).slice(0, 1),
  );
  return parts.length === 3 ? parts.map(({ name }) => name) : [];
}

/** The label that a column of figures gets, where it is not its name. */
function labelled(column: string): string[] {
  const what = ungrouped(withoutClaimant(column));
  const label = draftedLabel(unitInName(what)?.what ?? what);
  return label === column ? [] : [`${column} as “${label}”`];
}

/**
 * Writes a draft of a mapping for somebody else's table: each column whose name says what it holds, and empty texts for what
 * such a table cannot be read without. Prints what is left to a person: those, the other columns with cells of theirs, and
 * labels to better. True in any case; throws where there is no table, or the file is there.
 */
export async function writeMapping(file: string, options: MappingOptions, print: Print): Promise<boolean> {
  const { out, rows = "events" } = options;
  if (out === undefined) throw new Error("Name the file to write: --out FILE");
  const table = foreignTableIn(await readNamed(file), file);
  const days = dayColumns(table.names);
  if (days !== null)
    throw new Error(
      `${file} has a column for each day: ${days}. Turn it so that each row is one day, with its date in one column and its figure in another: “unpivot” in a spreadsheet, melt in pandas; src/ingest/README.md says how.`,
    );
  const columns = foundColumns(table);
  const { text, taken, missing, labels, guesses } = draftOf(columns, rows);
  if (options.rows === undefined) for (const line of perhapsReported(columns)) print(line);
  await writeFile(out, text, { flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "EEXIST" ? new Error(`${out} is there already; name another file.`) : error;
  });
  for (const column of columns.filter(({ name }) => !taken.has(name))) {
    const { name, examples } = column;
    print(
      `not used: ${name} (${examples.length === 0 ? "empty" : examples.join(" · ")})${whyNot(column, columns, rows)}`,
    );
  }
  for (const doubt of table.doubts) print(doubt);
  const parts = missing.some((one) => one === "start" || one === "day") ? datesInParts(columns) : [];
  if (parts.length > 0)
    print(`the days stand in parts: ${parts.join(", ")}; put them together in one column, as 2022-01-05`);
  for (const guess of guesses) print(guess);
  const category = rows === "events" ? guessedChoice(columns).category : undefined;
  for (const line of listedCategoriesIn(table, [category?.toLowerCase()])) print(line);
  const language = languageOfColumns(columns);
  if (language !== "en") print(`texts are taken as ${LANGUAGE_NAMES[language]}, by their letters; look at language`);
  if (labels.length > 0) print(`drafted for readers: ${labels.join(", ")}; write better ones in ${out}, under label`);
  print(
    `${out}: ${taken.size} of ${columns.length} columns; look at each${missing.length === 0 ? "" : `, and fill in: ${missing.join(", ")}`}`,
  );
  return true;
}
