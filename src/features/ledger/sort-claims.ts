import type { Claim, Localised } from "#dataset/records.ts";
import { collate } from "#i18n/collate.ts";
import type { Text } from "#i18n/text.ts";
import type { ClaimRow } from "#model/claim-rows.ts";
import { publicationsOf } from "#model/echo.ts";
import { compareStated } from "#model/figure-order.ts";
import type { Lookup } from "#model/lookup.ts";
import { placeNameOn } from "#model/place-names.ts";

export const SORT_KEYS = [
  "figure",
  "metric",
  "people",
  "place",
  "day",
  "status",
  "claimant",
  "kind",
  "printed",
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** What the table is sorted by; null is the order of the dataset. */
export type Sorting = { readonly key: SortKey; readonly direction: "ascending" | "descending" } | null;

/** What pressing the head of a column leads to: upwards, then downwards, then back to the order of the dataset. */
export function nextSorting(now: Sorting, key: SortKey): Sorting {
  if (now?.key !== key) return { key, direction: "ascending" };
  return now.direction === "ascending" ? { key, direction: "descending" } : null;
}

type Compare = (a: Claim, b: Claim) => number;

function comparison(text: Text, lookup: Lookup, key: Exclude<SortKey, "figure">): Compare {
  const byName = (nameOf: (claim: Claim) => Localised | undefined): Compare => {
    return (a, b) => collate(text.locale, text.name(nameOf(a)), text.name(nameOf(b)));
  };
  const byWord = (wordOf: (claim: Claim) => string): Compare => {
    return (a, b) => collate(text.locale, wordOf(a), wordOf(b));
  };
  const claimantOf = (claim: Claim) => lookup.claimant.get(claim.claimant);
  const compare: Record<typeof key, Compare> = {
    metric: byName((claim) => lookup.metric.get(claim.metric)?.label),
    people: byName((claim) => lookup.population.get(claim.population)?.label),
    place: byName((claim) => placeNameOn(lookup, claim.place, claim.asOf)),
    day: (a, b) => a.asOf - b.asOf,
    status: byWord((claim) => text.t(`status.${claim.status}`)),
    claimant: byName((claim) => claimantOf(claim)?.name),
    kind: byWord((claim) => text.t(`claimant.kind.${claimantOf(claim)?.kind ?? "media"}`)),
    printed: (a, b) => publicationsOf(lookup, a.id).length - publicationsOf(lookup, b.id).length,
  };
  return compare[key];
}

// Words have no place on the scale: they stay below the figures whichever way these run.
function byFigure(direction: 1 | -1): Compare {
  return (a, b) => (a.value === null || b.value === null ? compareStated(a, b) : direction * compareStated(a, b));
}

/** The rows sorted, the same rows and no others; ties keep the order that they had. */
export function sortClaims(rows: readonly ClaimRow[], sorting: Sorting, words: { text: Text; lookup: Lookup }) {
  if (sorting === null) return rows;
  const direction = sorting.direction === "ascending" ? 1 : -1;
  if (sorting.key === "figure") {
    const compare = byFigure(direction);
    return [...rows].sort((a, b) => compare(a.claim, b.claim));
  }
  const compare = comparison(words.text, words.lookup, sorting.key);
  return [...rows].sort((a, b) => direction * compare(a.claim, b.claim));
}
