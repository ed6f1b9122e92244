/** What an event can count of people, as properties of its record. */
export const COUNTS = ["killedLow", "killedBest", "killedHigh", "injured", "detained"] as const;

/** One of the counts of an event. */
export type Count = (typeof COUNTS)[number];

/** The counts of an event that counts nobody: what is not said is not zero. */
export const NO_COUNTS = {
  killedLow: null,
  killedBest: null,
  killedHigh: null,
  injured: null,
  detained: null,
} satisfies Record<Count, null>;
