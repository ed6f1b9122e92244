import type { Claim } from "#dataset/records.ts";
import { dayOfClaim } from "#model/clock.ts";
import type { Filter } from "#model/filter.ts";
import { keepsId } from "#model/filter-events.ts";
import type { Lookup } from "#model/lookup.ts";
import { keepsPlace } from "#model/place-scope.ts";
import { holdsDay, type Range } from "#model/range.ts";
import { claimTextMatcher } from "#model/search.ts";

/**
 * The claims of a filter, apart from its range, in the order of the table: place (the place itself and the sites in it),
 * claimant, publication (one of them cites it) and text. Categories belong to events and are not asked.
 */
export function claimsMatching(lookup: Lookup, filter: Filter): readonly Claim[] {
  const place = keepsPlace(lookup, filter.places);
  const claimant = keepsId(filter.claimants);
  const publication = keepsId(filter.publications);
  const text = claimTextMatcher(lookup, filter.text);
  return lookup.dataset.claims.filter(
    (claim) =>
      place(claim.place) &&
      claimant(claim.claimant) &&
      (filter.publications.length === 0 || lookup.citationsOf(claim.id).some((c) => publication(c.publication))) &&
      text(claim),
  );
}

function claimsDated(lookup: Lookup, filter: Filter, range: Range): readonly Claim[] {
  const open = range.from === null && range.to === null;
  return claimsMatching(lookup, filter).filter((claim) => {
    const day = dayOfClaim(lookup, claim, filter.clock);
    return day === null ? open : holdsDay(range, day);
  });
}

/** The matching claims whose day on the filter's clock lies in its range. One never published is kept only by an open range. */
export function claimsInRange(lookup: Lookup, filter: Filter): readonly Claim[] {
  return claimsDated(lookup, filter, filter);
}

/** The matching claims that were made by the end of the range, older ones too: those that a reader on that day had to weigh. */
export function claimsUpTo(lookup: Lookup, filter: Filter): readonly Claim[] {
  return claimsDated(lookup, filter, { from: null, to: filter.to });
}
