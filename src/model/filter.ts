import type { Day } from "#dataset/day.ts";

/** Which day orders the record: the day that it speaks of (`happened`), or the day that a reader could read it (`known`). */
export type Clock = "happened" | "known";

/** What a series of figures follows: the one who claims, or the one who prints. */
export type SeriesBy = "claimant" | "publication";

/** The reader's selection. An empty list selects everything; a null end of the range is open. */
export interface Filter {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly clock: Clock;
  readonly places: readonly string[];
  readonly categories: readonly string[];
  readonly claimants: readonly string[];
  readonly publications: readonly string[];
  /** Free text in any script; every word of it must be found. */
  readonly text: string;
}

/** The selection that selects everything. */
export const EVERYTHING: Filter = {
  from: null,
  to: null,
  clock: "happened",
  places: [],
  categories: [],
  claimants: [],
  publications: [],
  text: "",
};
