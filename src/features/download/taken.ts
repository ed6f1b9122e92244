import type { Claim, EventRecord } from "#dataset/records.ts";
import { isNarrowed } from "#evidence/is-narrowed.ts";
import { claimRows } from "#model/claim-rows.ts";
import type { Filter } from "#model/filter.ts";
import { claimAlone, eventAlone, horizonOf, knownLookup } from "#model/horizon.ts";
import type { Lookup } from "#model/lookup.ts";
import { TO_THE_END } from "#model/standing.ts";

/** The records that a reader takes along. */
export interface Taken {
  readonly claims: readonly Claim[];
  readonly events: readonly EventRecord[];
  /** The ids of those claims that speak of a day before the range: the last that their claimants had said by then. */
  readonly carried: readonly string[];
  /** What selected them; null for the whole dataset. */
  readonly filter: Filter | null;
}

/** What the lists of the page show under a filter: claims of the range and those carried into it, and the events given. */
export function takenUnder(lookup: Lookup, filter: Filter, events: readonly EventRecord[]): Taken {
  const claims = claimRows(lookup, filter).filter(({ standing }) => standing !== "outside");
  const { from, to, categories } = filter;
  const narrowed = isNarrowed(filter) || categories.length > 0 || from !== null || to !== null;
  return {
    claims: claims.map(({ claim }) => claim),
    events,
    carried: claims.filter(({ standing }) => standing === "carried").map(({ claim }) => claim.id),
    filter: narrowed ? filter : null,
  };
}

/**
 * The same records as they are published: the page may hold their prose in its own language alone. In the order of the tables,
 * so that a selection of everything is the whole.
 */
export function asPublished({ dataset, claim }: Lookup, taken: Taken): Taken {
  const chosen = new Set(taken.events.map(({ id }) => id));
  return {
    ...taken,
    claims: taken.claims.map((one) => claim.get(one.id) ?? one),
    events: dataset.events.filter(({ id }) => chosen.has(id)),
  };
}

/**
 * The records as a reader of the view's last day could know them: without what was printed later, and without what the editors
 * add, who had read all of it. On the other clock, and where nothing came later, they are as they are.
 */
export function asKnown(lookup: Lookup, taken: Taken): { readonly lookup: Lookup; readonly taken: Taken } {
  const horizon = taken.filter === null ? TO_THE_END : horizonOf(lookup, taken.filter);
  if (horizon === TO_THE_END) return { lookup, taken };
  const { claims, events } = taken;
  const alone = { ...taken, claims: claims.map(claimAlone), events: events.map(eventAlone) };
  return { lookup: knownLookup(lookup, horizon), taken: alone };
}

/** All that the dataset holds, whatever the page shows. */
export function everything({ dataset }: Lookup): Taken {
  return { claims: dataset.claims, events: dataset.events, carried: [], filter: null };
}
