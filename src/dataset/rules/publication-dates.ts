import { isoDay } from "#dataset/day.ts";
import { lastPrint } from "#dataset/rules/last-print.ts";
import { byId, error, type Rule, recordsOf, warning } from "#dataset/tables.ts";

/**
 * No publication is updated before it is published, and no figure speaks for a day after the publication of it. One that is published after
 * the dataset was made gets a second look.
 */
export const publicationDates: Rule = function* ({ publications, claims, citations }, { created }) {
  for (const row of recordsOf(publications)) {
    const { published, updated } = row.record;
    if (created !== null && published > created) {
      const message = `${isoDay(published)} lies after the day on which these data were made (created, ${isoDay(created)})`;
      yield warning(row, "published", `${message}; look at the year, or write a later day there`);
    }
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
    const last = lastPrint(printed);
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
