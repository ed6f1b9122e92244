import { type Day, isoDay } from "#dataset/day.ts";
import type { Issue } from "#dataset/issue.ts";
import type { Citation } from "#dataset/records.ts";
import { byId, error, type RowPlace, type Rule, recordsOf, type Tables, warning } from "#dataset/tables.ts";
import type { AsOfBasis } from "#dataset/vocabulary.ts";

type Cited = "claim" | "event";

/** A day as a row gives it, in the column that says where it comes from. */
interface GivenDay {
  readonly column: string;
  readonly day: Day;
  readonly basis: AsOfBasis;
  readonly citations: readonly Citation[];
}

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

type DaysOfPrint = (citations: readonly Citation[]) => readonly Day[];

/** The days, of print or of update, of the publications that are cited. */
function daysOfPrint({ publications }: Tables): DaysOfPrint {
  const publication = byId(publications);
  return (citations) => {
    const printed = citations.flatMap((citation) => publication.get(citation.publication)?.record ?? []);
    const days = printed.flatMap(({ published, updated }) => (updated === null ? [published] : [published, updated]));
    return [...new Set(days)].sort((a, b) => a - b);
  };
}

function* ofPrint(row: RowPlace, { column, day, basis, citations }: GivenDay, daysOf: DaysOfPrint): Generator<Issue> {
  if (basis !== "publication") return;
  const days = daysOf(citations);
  if (days.length === 0 || days.includes(day)) return;
  const message = `is publication, but ${isoDay(day)} is not the day of a publication that prints it`;
  yield error(row, column, `${message} (${days.map(isoDay).join(", ")}); change the day or the basis`);
}

/** The day of an article stands in only for what this article prints, and a day that was worked out says how. */
export const dayBasis: Rule = function* (tables) {
  const daysOf = daysOfPrint(tables);
  const printed = citationsOf(tables, "claim");
  for (const row of recordsOf(tables.claims)) {
    const { id, asOf: day, asOfBasis: basis, note } = row.record;
    yield* ofPrint(row, { column: "as_of_basis", day, basis, citations: printed.get(id) ?? [] }, daysOf);
    if (basis === "inferred" && Object.keys(note).length === 0) {
      yield warning(row, "as_of_basis", "is inferred, but no note says how; add one");
    }
  }
  const told = citationsOf(tables, "event");
  for (const row of recordsOf(tables.events)) {
    const { id, start: day, startBasis: basis, datePrecision } = row.record;
    if (datePrecision !== "day") continue;
    const citations = told.get(id) ?? [];
    yield* ofPrint(row, { column: "start_basis", day, basis, citations }, daysOf);
    if (basis === "inferred" && citations.every(({ note }) => Object.keys(note).length === 0)) {
      yield warning(row, "start_basis", "is inferred, but no note of its citations says how; add one");
    }
  }
};
