import { type Day, isoDay } from "#dataset/day.ts";
import { byId, error, type Rule, recordsOf, type Tables, warning } from "#dataset/tables.ts";

/** The days, of print or of update, of the publications that print each claim. */
function daysOfPrint({ publications, citations }: Tables): ReadonlyMap<string, ReadonlySet<Day>> {
  const publication = byId(publications);
  const days = new Map<string, Set<Day>>();
  for (const { record } of recordsOf(citations)) {
    const printed = publication.get(record.publication)?.record;
    if (record.claim === null || printed === undefined) continue;
    const known = days.get(record.claim) ?? new Set();
    known.add(printed.published);
    if (printed.updated !== null) known.add(printed.updated);
    days.set(record.claim, known);
  }
  return days;
}

/** The day of an article stands in only for a claim that this article prints, and a day that was worked out says how. */
export const dayBasis: Rule = function* (tables) {
  const daysOf = daysOfPrint(tables);
  for (const row of recordsOf(tables.claims)) {
    const { id, asOf, asOfBasis, note } = row.record;
    const days = daysOf.get(id);
    if (asOfBasis === "publication" && days !== undefined && !days.has(asOf)) {
      const printed = [...days].sort((a, b) => a - b).map(isoDay);
      const message = `is publication, but ${isoDay(asOf)} is not the day of a publication that prints it`;
      yield error(row, "as_of_basis", `${message} (${printed.join(", ")}); change the day or the basis`);
    }
    if (asOfBasis === "inferred" && Object.keys(note).length === 0) {
      yield warning(row, "as_of_basis", "is inferred, but no note says how; add one");
    }
  }
};
