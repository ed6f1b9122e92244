import type { Lookup } from "#model/lookup.ts";

/** How many events a dataset has, wherever its records are. */
export function eventsIn({ dataset, archive }: Lookup): number {
  return archive ? archive.events : dataset.events.length;
}
