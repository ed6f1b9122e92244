import { type Day, isoDay } from "#dataset/day.ts";
import type { Issue } from "#dataset/issue.ts";
import type { Citation, Publication } from "#dataset/records.ts";
import {
  byId,
  error,
  type ReadRow,
  type RowPlace,
  type Rule,
  recordsOf,
  type Tables,
  warning,
} from "#dataset/tables.ts";
import type { AsOfBasis } from "#dataset/vocabulary.ts";

type Cited = "claim" | "event";

/** A day as a row gives it, in the column that says where it comes from. */
interface GivenDay {
  readonly row: RowPlace;
  readonly column: string;
  readonly day: Day;
  readonly basis: AsOfBasis;
  readonly citations: readonly Citation[];
}

/** A day that stands for that of the articles which print it. */
interface DayOfPrint {
  readonly row: RowPlace;
  readonly column: string;
  readonly day: Day;
  readonly printedIn: readonly ReadRow<Publication>[];
}

/** A publication of whose own day none of the records knows that take theirs from it, and the day that they agree on. */
interface Misdated {
  readonly publication: ReadRow<Publication>;
  readonly day: Day;
  readonly rows: readonly RowPlace[];
}

/** So many records that agree on another day say more than the one day of their publication. */
const AGREED = 2;
/** Of more rows nobody would look for each. */
const MOST_ROWS = 3;

/** The citations of each claim, or of each event. */
function citationsOf({ citations }: Tables, cited: Cited): ReadonlyMap<string, readonly Citation[]> {
  const found = new Map<string, Citation[]>();
  for (const { record } of recordsOf(citations)) {
    const id = record[cited];
    if (id === null) continue;
    const known = found.get(id);
    if (known) known.push(record);
    else found.set(id, [record]);
  }
  return found;
}

/** The days that stand for those of articles; not those of which an article could not be read, which is told of it. */
function* daysOfPrint({ publications, citations }: Tables, given: Iterable<GivenDay>): Generator<DayOfPrint> {
  if (citations.some(({ record }) => record === null)) return;
  const publication = byId(publications);
  for (const { row, column, day, basis, citations: printed } of given) {
    const printedIn = printed.flatMap((citation) => publication.get(citation.publication) ?? []);
    const isWhole = printedIn.length > 0 && printedIn.length === printed.length;
    if (basis === "publication" && isWhole) yield { row, column, day, printedIn };
  }
}

/** The days, of print or of update, of some publications. */
function daysOf(publications: readonly ReadRow<Publication>[]): readonly Day[] {
  const days = publications.flatMap(({ record: { published, updated } }) =>
    updated === null ? [published] : [published, updated],
  );
  return [...new Set(days)].sort((a, b) => a - b);
}

const isOfPrint = ({ day, printedIn }: DayOfPrint) => daysOf(printedIn).includes(day);

/** The publications whose own day is the likelier slip. */
function misdated(days: readonly DayOfPrint[]): readonly Misdated[] {
  return [...new Set(days.flatMap(({ printedIn }) => printedIn))].flatMap((publication) => {
    const own = daysOf([publication]);
    const from = days.filter(({ printedIn }) => printedIn.includes(publication));
    const off = from.filter((one) => !isOfPrint(one));
    const [day = null, ...others] = new Set(off.map((one) => one.day));
    const isAgreed = day !== null && others.length === 0 && off.length >= AGREED;
    return isAgreed && !from.some((one) => own.includes(one.day))
      ? [{ publication, day, rows: off.map(({ row }) => row) }]
      : [];
  });
}

function* ofMisdated({ publication, day, rows }: Misdated): Generator<Issue> {
  const named = rows.slice(0, MOST_ROWS).map(({ table, row }) => `${table} row ${row}`);
  const others = rows.length - named.length;
  const which = others > 0 ? `${named.join(", ")} and ${others} more` : named.join(", ");
  const own = daysOf([publication]).map(isoDay).join(", ");
  yield error(
    publication,
    "published",
    `${own} is the day of none of the records that take theirs from this publication, which agree on ${isoDay(day)} (${which}); look here first, and only then change their days or bases`,
  );
}

function* ofPrint(days: readonly DayOfPrint[]): Generator<Issue> {
  const slips = misdated(days);
  for (const slip of slips) yield* ofMisdated(slip);
  const told = new Set(slips.flatMap(({ rows }) => rows));
  for (const one of days) {
    if (isOfPrint(one) || told.has(one.row)) continue;
    const message = `is publication, but ${isoDay(one.day)} is not the day of a publication that prints it`;
    const printed = daysOf(one.printedIn).map(isoDay).join(", ");
    yield error(one.row, one.column, `${message} (${printed}); correct whichever day is wrong, or the basis`);
  }
}

function* daysOfClaims(tables: Tables): Generator<GivenDay> {
  const printed = citationsOf(tables, "claim");
  for (const row of recordsOf(tables.claims)) {
    const { id, asOf: day, asOfBasis: basis } = row.record;
    yield { row, column: "as_of_basis", day, basis, citations: printed.get(id) ?? [] };
  }
}

function* daysOfEvents(tables: Tables): Generator<GivenDay> {
  const told = citationsOf(tables, "event");
  for (const row of recordsOf(tables.events)) {
    const { id, start: day, startBasis: basis, datePrecision } = row.record;
    if (datePrecision === "day") yield { row, column: "start_basis", day, basis, citations: told.get(id) ?? [] };
  }
}

const isUnexplained = ({ note }: { readonly note: object }) => Object.keys(note).length === 0;

/** The day of an article stands in only for what this article prints, and a day that was worked out says how. */
export const dayBasis: Rule = function* (tables) {
  const events = [...daysOfEvents(tables)];
  yield* ofPrint([...daysOfPrint(tables, [...daysOfClaims(tables), ...events])]);
  for (const row of recordsOf(tables.claims)) {
    if (row.record.asOfBasis === "inferred" && isUnexplained(row.record)) {
      yield warning(row, "as_of_basis", "is inferred, but no note says how; add one");
    }
  }
  for (const { row, column, basis, citations } of events) {
    if (basis === "inferred" && citations.every(isUnexplained)) {
      yield warning(row, column, "is inferred, but no note of its citations says how; add one");
    }
  }
};
