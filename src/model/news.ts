import type { Day } from "#dataset/day.ts";
import { addDays } from "#dataset/day.ts";
import type { Claim, Publication } from "#dataset/records.ts";
import { dayOfClaim } from "#model/clock.ts";
import { discrepanciesUpTo } from "#model/discrepancies.ts";
import type { Discrepancy } from "#model/discrepancy.ts";
import type { Filter } from "#model/filter.ts";
import { claimsUpTo } from "#model/filter-claims.ts";
import type { Lookup } from "#model/lookup.ts";
import { replacementsOf } from "#model/standing.ts";

/** What one day added to what a reader could know, under a filter. */
export interface News {
  readonly day: Day;
  /** Those that came out that day and that the filter keeps. */
  readonly publications: readonly Publication[];
  /** First printed that day. */
  readonly fresh: readonly Claim[];
  /** Known before and printed again that day: nothing new. */
  readonly repeated: readonly Claim[];
  /** Known before, and no longer standing since a claim of that day replaces it. */
  readonly replaced: readonly { readonly old: Claim; readonly newer: Claim }[];
  /** What could be seen to differ from that day on. */
  readonly differing: readonly Discrepancy[];
  /** All that was known by the end of the day. */
  readonly known: readonly Claim[];
}

/** The day whose news a filter asks for: the end of its range, or without one the day of the last publication. */
function dayOfNews(lookup: Lookup, { to }: Filter): Day | null {
  if (to !== null) return to;
  const days = lookup.dataset.publications.map((publication) => publication.published);
  return days.length === 0 ? null : (Math.max(...days) as Day);
}

/**
 * How the story grew on the last day of the range, on the clock of what was known, whatever clock the filter names. Null for
 * a dataset without publications: nothing was ever known.
 */
export function newsOf(lookup: Lookup, filter: Filter): News | null {
  const day = dayOfNews(lookup, filter);
  if (day === null) return null;
  const now: Filter = { ...filter, clock: "known", from: null, to: day };
  const eve: Filter = { ...now, to: addDays(day, -1) };
  const known = claimsUpTo(lookup, now);
  const before = new Set(claimsUpTo(lookup, eve));
  const publications = lookup.dataset.publications.filter(
    ({ id, published }) => published === day && (filter.publications.length === 0 || filter.publications.includes(id)),
  );
  const out = new Set(publications.map((publication) => publication.id));
  const seen = new Set(discrepanciesUpTo(lookup, eve).map((one) => one.id));
  return {
    day,
    publications,
    fresh: known.filter((claim) => dayOfClaim(lookup, claim, "known") === day),
    repeated: known.filter(
      (claim) => before.has(claim) && lookup.citationsOf(claim.id).some(({ publication }) => out.has(publication)),
    ),
    replaced: known
      .filter((claim) => before.has(claim) && replacementsOf(lookup, claim, eve).length === 0)
      .flatMap((old) => replacementsOf(lookup, old, now).map((newer) => ({ old, newer }))),
    differing: discrepanciesUpTo(lookup, now).filter((one) => !seen.has(one.id)),
    known,
  };
}
