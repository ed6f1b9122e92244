import { isoDay } from "#dataset/day.ts";
import { byId, error, type Rule, recordsOf } from "#dataset/tables.ts";

/** No publication is updated before it is published, and no figure speaks for a day after the publication of it. */
export const publicationDates: Rule = function* ({ publications, claims, citations }) {
  for (const row of recordsOf(publications)) {
    const { published, updated } = row.record;
    if (updated !== null && updated < published) {
      yield error(
        row,
        "updated",
        `${isoDay(updated)} lies before the publication, ${isoDay(published)}; check both days`,
      );
    }
  }

  const claim = byId(claims);
  const publication = byId(publications);
  for (const row of recordsOf(citations)) {
    const cited = row.record.claim === null ? undefined : claim.get(row.record.claim);
    const printed = publication.get(row.record.publication)?.record;
    if (cited === undefined || printed === undefined) continue;
    const last = printed.updated ?? printed.published;
    if (cited.record.asOf > last) {
      const when = `${printed.id} is of ${isoDay(last)} (citations row ${row.row})`;
      yield error(
        cited,
        "as_of",
        `${isoDay(cited.record.asOf)} lies after the publication that prints it; check both days: ${when}`,
      );
    }
  }
};
