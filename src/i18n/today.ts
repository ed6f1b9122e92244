import { type Day, dayOf } from "#dataset/day.ts";

/** The reader's calendar day, as the clock of the reader's own machine has it. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? (0 as Day);
}
