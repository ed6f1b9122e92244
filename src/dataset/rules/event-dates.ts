import { isoDay } from "#dataset/day.ts";
import { byId, error, type Rule, recordsOf } from "#dataset/tables.ts";

/**
 * The categories whose events are announced ahead of their first day: an order, a decision, a price cap or a
 * withdrawal may be printed before it takes effect. All other events lie at or before the day that prints them.
 */
const ANNOUNCED_AHEAD: ReadonlySet<string> = new Set(["order", "political", "economic", "statement", "foreign_forces"]);

/** An event ends at or after its start, as its date precision says, and no publication prints it before it happened. */
export const eventDates: Rule = function* ({ events, publications, citations }) {
  for (const row of recordsOf(events)) {
    const { start, end, datePrecision } = row.record;
    if (end !== null && end < start) {
      yield error(row, "end", `${isoDay(end)} lies before the start, ${isoDay(start)}; swap them`);
    }
    if (datePrecision === "day" && end !== null && end > start) {
      yield error(row, "date_precision", "is day, but the event has another end; empty the end or write range");
    }
    if (datePrecision === "range" && (end === null || end === start)) {
      yield error(row, "end", "a range needs an end after its start; fill it in or write day");
    }
  }

  const event = byId(events);
  const publication = byId(publications);
  for (const row of recordsOf(citations)) {
    const cited = row.record.event === null ? undefined : event.get(row.record.event);
    const printed = publication.get(row.record.publication)?.record;
    if (cited === undefined || printed === undefined || ANNOUNCED_AHEAD.has(cited.record.category)) continue;
    const last = printed.updated ?? printed.published;
    if (cited.record.start > last) {
      const when = `${printed.id} is of ${isoDay(last)} (citations row ${row.row})`;
      yield error(cited, "start", `${isoDay(cited.record.start)} lies after the publication that prints it; ${when}`);
    }
  }
};
