import type { EventRecord } from "#dataset/records.ts";

/** Where the day of an event comes from; null where it has no one day, of which that could be said. */
export function startBasisOf({ datePrecision, startBasis }: EventRecord): EventRecord["startBasis"] | null {
  return datePrecision === "day" ? startBasis : null;
}
