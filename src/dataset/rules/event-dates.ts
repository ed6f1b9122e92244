import type { EventRow } from "#dataset/columns.ts";
import { isoDay } from "#dataset/day.ts";
import type { Issue } from "#dataset/issue.ts";
import type { Row } from "#dataset/read-table.ts";
import type { Publication } from "#dataset/records.ts";
import { lastPrint } from "#dataset/rules/last-print.ts";
import { byId, error, type RowPlace, type Rule, recordsOf } from "#dataset/tables.ts";

/**
 * The categories whose events are announced ahead of their first day: an order, a decision, a price cap or a
 * withdrawal may be printed before it takes effect. All other events lie at or before the day that prints them.
 */
const ANNOUNCED_AHEAD: ReadonlySet<string> = new Set(["order", "political", "economic", "statement", "foreign_forces"]);

/** An event ends at or after its start, as its date precision says, and no publication prints it before it happened. */
export const eventDates: Rule = function* ({ events, publications, citations }) {
  yield* eventSpans(events);
  const event = byId(events);
  const publication = byId(publications);
  for (const row of recordsOf(citations)) {
    const cited = row.record.event === null ? undefined : event.get(row.record.event);
    const printed = publication.get(row.record.publication)?.record;
    if (cited === undefined || printed === undefined) continue;
    yield* printedBefore(cited, cited.record, { publication: printed, row: row.row });
  }
};

/** An event ends at or after its start, as its date precision says. */
export function* eventSpans(events: readonly Row<EventRow>[]): Generator<Issue> {
  for (const row of recordsOf(events)) {
    const { start, end, datePrecision, startBasis } = row.record;
    if (end !== null && end < start) {
      yield error(row, "end", `${isoDay(end)} lies before the start, ${isoDay(start)}; swap them`);
    }
    if (datePrecision === "day" && end !== null && end > start) {
      yield error(row, "date_precision", "is day, but the event has another end; empty the end or write range");
    }
    if (datePrecision === "range" && (end === null || end === start)) {
      yield error(row, "end", "a range needs an end after its start; fill it in or write day");
    }
    if (startBasis !== "stated" && datePrecision !== "day") {
      yield error(
        row,
        "start_basis",
        `is ${startBasis}, which is said of a day; empty it, or write day as the precision`,
      );
    }
  }
}

/** A publication does not print an event before it happened. */
export function* printedBefore(
  row: RowPlace,
  { start, category }: Pick<EventRow, "start" | "category">,
  citation: { readonly publication: Publication; readonly row: number },
): Generator<Issue> {
  const { id } = citation.publication;
  const last = lastPrint(citation.publication);
  if (ANNOUNCED_AHEAD.has(category) || start <= last) return;
  const when = `${id} is of ${isoDay(last)} (citations row ${citation.row})`;
  yield error(row, "start", `${isoDay(start)} lies after the publication that prints it; check both days: ${when}`);
}
