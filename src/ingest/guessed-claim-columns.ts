import { chooseBoth } from "#ingest/both-coordinates.ts";
import { claimantInName } from "#ingest/claimant-in-name.ts";
import { isPlaced } from "#ingest/column-choice.ts";
import { CLAIM_ROLES, type ClaimRole } from "#ingest/column-roles.ts";
import { fitColumns, isCalled } from "#ingest/fit-columns.ts";
import type { FoundColumn } from "#ingest/found-columns.ts";
import { onlyDays } from "#ingest/only-days.ts";
import { spanColumns } from "#ingest/span-in-name.ts";
import { usualClaimNames } from "#ingest/usual-claim-names.ts";
import { usualNames, WHOLE_NAMES } from "#ingest/usual-names.ts";
import { EVENT_COUNTS } from "#ingest/whole-count.ts";

/** Names of those who are counted, without the words for an end of an estimate. */
const COUNTS = EVENT_COUNTS.flatMap(usualNames).filter((usual) => !WHOLE_NAMES.has(usual));

/** Which column of a table of reported figures holds what, each by its name in the file; what no column holds is not there. */
export type ClaimColumns = Readonly<Partial<Record<ClaimRole, string>>>;

/** What the names of the columns say they hold, besides figures. */
export function guessedClaimColumns(columns: readonly FoundColumn[]): ClaimColumns {
  const roles = columns.some(countsByName) ? CLAIM_ROLES.filter((role) => role !== "metric") : CLAIM_ROLES;
  const found: Partial<Record<ClaimRole, string>> = fitColumns(
    columns.filter(({ name }) => claimantInName(name) === null),
    roles,
    usualClaimNames,
  );
  chooseBoth(found, columns);
  if (!isPlaced(found)) {
    delete found.latitude;
    delete found.longitude;
  }
  const isPlaceOf = (role: "region" | "country") => usualNames(role).some((one) => isCalled(found.place ?? "", one));
  // Towns alone are told to lie in a region; they and regions in a country.
  if (found.place === undefined || isPlaceOf("country")) delete found.country;
  if (found.place === undefined || isPlaceOf("country") || isPlaceOf("region")) delete found.region;
  // Where a table names one source alone, that is who says it, unless its figures say so by their names.
  const saidByNames = columns.some(({ name }) => claimantInName(name) !== null);
  if (found.claimant === undefined && !saidByNames)
    move(found, found.source === undefined ? "publication" : "source", "claimant");
  // A day and an address are those of a publication that is named; without one, a day is that of the figure, and nobody has the address.
  if (found.publication === undefined) {
    move(found, "published", "day");
    delete found.url;
  }
  const taken = Object.values(found);
  const { start, end } = spanColumns(columns.filter(({ name, cells }) => cells === "days" && !taken.includes(name)));
  // A figure of a week is known at its end.
  const day = found.day ?? end ?? start ?? onlyDays(columns, taken);
  return day === undefined ? found : { ...found, day };
}

/** Whether a column says itself what it counts: no other names it then, and a type beside it is one of events. */
function countsByName({ name, counts, cells }: FoundColumn): boolean {
  return counts !== false && cells !== "contacts" && cells !== "days" && COUNTS.some((usual) => isCalled(name, usual));
}

/** Whether a column would be what is counted, did not others say it by their names. */
export function wouldCount({ name }: FoundColumn, columns: readonly FoundColumn[]): boolean {
  return columns.some(countsByName) && usualClaimNames("metric").some((usual) => isCalled(name, usual));
}

/** What one column holds is another thing, where no other column is that; in any case it is no longer the first. */
function move(found: Partial<Record<ClaimRole, string>>, from: ClaimRole, to: ClaimRole): void {
  const column = found[from];
  if (column === undefined) return;
  delete found[from];
  found[to] ??= column;
}
