import type { Claim, EventRecord } from "#dataset/records.ts";
import { isNarrowed } from "#evidence/is-narrowed.ts";
import { claimRows } from "#model/claim-rows.ts";
import type { Filter } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";

/** The records that a reader takes along. */
export interface Taken {
  readonly claims: readonly Claim[];
  readonly events: readonly EventRecord[];
  /** What selected them; null for the whole dataset. */
  readonly filter: Filter | null;
}

/** What the lists of the page show under a filter: claims of the range and those carried into it, and the events given. */
export function takenUnder(lookup: Lookup, filter: Filter, events: readonly EventRecord[]): Taken {
  const claims = claimRows(lookup, filter).filter(({ standing }) => standing !== "outside");
  const { from, to, categories } = filter;
  const narrowed = isNarrowed(filter) || categories.length > 0 || from !== null || to !== null;
  return { claims: claims.map(({ claim }) => claim), events, filter: narrowed ? filter : null };
}

/** All that the dataset holds, whatever the page shows. */
export function everything({ dataset }: Lookup): Taken {
  return { claims: dataset.claims, events: dataset.events, filter: null };
}
