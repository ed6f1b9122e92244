import type { Day } from "#dataset/day.ts";
import type { Claim, EventRecord } from "#dataset/records.ts";
import { citationsUpTo, type UpTo } from "#model/clock.ts";
import type { Lookup } from "#model/lookup.ts";
import { oncePer } from "#model/once-per.ts";
import { TO_THE_END } from "#model/standing.ts";

/** The day of the last publication; null where there is none. */
const lastOut = oncePer(({ dataset }: Lookup): Day | null =>
  dataset.publications.reduce<Day | null>(
    (last, { published }) => (last === null || published > last ? published : last),
    null,
  ),
);

/** The last day whose publications a reader has before them: on the clock of what was known that of the range, as far as there are any. Null without publications. */
export function knownBy(lookup: Lookup, { clock, to }: UpTo): Day | null {
  const last = lastOut(lookup);
  return clock === "known" && to !== null && last !== null && to < last ? to : last;
}

/**
 * How far a record looks: on the clock of what was known to the end of the range, so that nothing is told before it was
 * printed; on the other, and where everything is printed by then, to the end of all that the dataset holds (`TO_THE_END`).
 */
export function horizonOf(lookup: Lookup, { clock, to }: UpTo): UpTo {
  const last = lastOut(lookup);
  return clock === "happened" || to === null || last === null || last <= to ? TO_THE_END : { clock, to };
}

/**
 * A dataset without the citations that came after a horizon; its records are the same. One that nobody could know by then, as
 * a list may show it outside of its range, keeps all of its own.
 */
export function knownLookup(lookup: Lookup, horizon: UpTo): Lookup {
  if (horizon === TO_THE_END) return lookup;
  const citationsOf = (id: string) => {
    const known = citationsUpTo(lookup, id, horizon);
    return known.length > 0 ? known : lookup.citationsOf(id);
  };
  return { ...lookup, citationsOf };
}

/** A claim without what the editors add to it, who had read all publications. */
export function claimAlone(claim: Claim): Claim {
  return { ...claim, note: {} };
}

/** An event without its summary, which the editors wrote when they had read all publications. */
export function eventAlone(event: EventRecord): EventRecord {
  return { ...event, summary: {} };
}
