import { NEVER_KNOWN } from "#dataset/event-archive.ts";
import type { Dataset, Publication } from "#dataset/records.ts";
import { isClaimsOnly } from "#model/claim-bars.ts";
import { dayOfClaim, isToldOverTime, spanOfEvent } from "#model/clock.ts";
import type { Clock } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";

/** Which ends of the coverage have records beyond them. */
export interface Bins {
  readonly earlier: boolean;
  readonly later: boolean;
}

const NONE: readonly Publication[] = [];

/** The publications that the days tell apart: none where all came out at once, as a table that was imported does. */
export function publicationsOnDays(lookup: Lookup): readonly Publication[] {
  return isToldOverTime(lookup) ? lookup.dataset.publications : NONE;
}

const ofDataset = new WeakMap<Dataset, Map<Clock, Bins>>();

/**
 * Whether events (of claims alone, claims) or publications of the dataset lie wholly before or after its coverage. Filters are
 * not asked, so that no day moves sideways when one changes; it is looked for once for each dataset and clock.
 */
export function binsOf(lookup: Lookup, clock: Clock): Bins {
  const known = ofDataset.get(lookup.dataset) ?? new Map<Clock, Bins>();
  const bins = known.get(clock) ?? foundBins(lookup, clock);
  ofDataset.set(lookup.dataset, known.set(clock, bins));
  return bins;
}

/** The same on either clock: what the days of one leave out may be what the other asks for. */
export function binsOfBoth(lookup: Lookup): Bins {
  const [happened, known] = [binsOf(lookup, "happened"), binsOf(lookup, "known")];
  return { earlier: happened.earlier || known.earlier, later: happened.later || known.later };
}

function foundBins(lookup: Lookup, clock: Clock): Bins {
  const { events, meta } = lookup.dataset;
  const publications = publicationsOnDays(lookup);
  const { from, to } = meta.coverage;
  let earlier = publications.some(({ published }) => published < from);
  let later = publications.some(({ published }) => published > to);
  if (isClaimsOnly(lookup)) {
    for (const claim of lookup.dataset.claims) {
      const day = dayOfClaim(lookup, claim, clock);
      if (day === null) continue;
      earlier ||= day < from;
      later ||= day > to;
    }
  }
  if (lookup.archive) {
    const { start, last, known } = lookup.archive.columns;
    const [first, end] = clock === "known" ? [known, known] : [start, last];
    for (let entry = 0; entry < first.length; entry++) {
      if (first[entry] === NEVER_KNOWN) continue;
      earlier ||= (end[entry] ?? 0) < from;
      later ||= (first[entry] ?? 0) > to;
    }
  }
  for (const event of events) {
    const span = spanOfEvent(lookup, event, clock);
    if (span === null) continue;
    earlier ||= span.end < from;
    later ||= span.start > to;
  }
  return { earlier, later };
}
