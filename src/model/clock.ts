import type { Day } from "#dataset/day.ts";
import type { Citation, Claim, EventRecord, Publication } from "#dataset/records.ts";
import type { Clock, Filter } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";

/** The first day on which a publication that cites the claim or event was out. Null where none cites it: nobody could know. */
export function knownOn(lookup: Lookup, id: string): Day | null {
  let first: Day | null = null;
  for (const { publication } of lookup.citationsOf(id)) {
    const published = lookup.publication.get(publication)?.published;
    if (published !== undefined && (first === null || published < first)) first = published;
  }
  return first;
}

/** Whether what is known grows from day to day: with one publication, or with all on one day, it is there at once. */
export function isToldOverTime({ dataset }: Lookup): boolean {
  const [first, ...others] = dataset.publications;
  return others.some(({ published }) => published !== first?.published);
}

/** The day that a claim stands on: the day it speaks for, or the day it was first published. Null for one never published. */
export function dayOfClaim(lookup: Lookup, claim: Claim, clock: Clock): Day | null {
  return clock === "happened" ? claim.asOf : knownOn(lookup, claim.id);
}

/** How far a reader has come: the clock in force and the last day of the range. Every Filter is one. */
export type UpTo = Pick<Filter, "clock" | "to">;

/** Whether a claim was made by the end of the range. One never published is made on no day of the clock "known". */
export function isMade(lookup: Lookup, claim: Claim, { clock, to }: UpTo): boolean {
  const day = dayOfClaim(lookup, claim, clock);
  return to === null || (day !== null && day <= to);
}

/** Whether a publication may be told of at the end of the range. On the clock "known" one that came out later may not. */
export function isOut({ published }: Publication, { clock, to }: UpTo): boolean {
  return clock === "happened" || to === null || published <= to;
}

/**
 * The citations of a claim or event that count at the end of the range. On the clock "known" those of publications that were
 * out by then; on "happened" all, since what was printed later may tell of that day.
 */
export function citationsUpTo(lookup: Lookup, id: string, { clock, to }: UpTo): readonly Citation[] {
  const all = lookup.citationsOf(id);
  if (clock === "happened" || to === null) return all;
  return all.filter((citation) => {
    const publication = lookup.publication.get(citation.publication);
    return publication !== undefined && isOut(publication, { clock, to });
  });
}

/** Days from `start` to `end`, both included. */
export interface Span {
  readonly start: Day;
  readonly end: Day;
}

/** The days of an event, or the one day it was first published. Null, on the clock "known", for one never published. */
export function spanOfEvent(lookup: Lookup, event: EventRecord, clock: Clock): Span | null {
  if (clock === "happened") return { start: event.start, end: event.end };
  const day = knownOn(lookup, event.id);
  return day === null ? null : { start: day, end: day };
}
