import { isoDay } from "#dataset/day.ts";
import type { Claim, Localised, Place } from "#dataset/records.ts";
import { citationEntry } from "#exports/citation-entry.ts";
import { unitNames } from "#i18n/format-unit.ts";
import type { Lookup } from "#model/lookup.ts";
import { placeNameOn } from "#model/place-names.ts";

/**
 * A claim with everything that it names spelled out and every place where it is printed, under the names of the columns. The
 * figure stands under `value` as the table has it; a word that stands in place of a number stays one, with `value` null.
 */
export function claimEntry(lookup: Lookup, claim: Claim) {
  const metric = lookup.metric.get(claim.metric);
  const claimant = lookup.claimant.get(claim.claimant);
  return {
    id: claim.id,
    metric: { id: claim.metric, label: metric?.label ?? {}, unit: metric?.unit ? unitNames(metric.unit) : null },
    population: { id: claim.population, label: lookup.population.get(claim.population)?.label ?? {} },
    place: placeEntry(lookup.place.get(claim.place), placeNameOn(lookup, claim.place, claim.asOf)),
    as_of: isoDay(claim.asOf),
    as_of_basis: claim.asOfBasis,
    qualifier: claim.qualifier,
    value: claim.value,
    value_high: claim.valueHigh,
    word: claim.word,
    wording: claim.wording,
    unit: claim.unit,
    claimant: { id: claim.claimant, kind: claimant?.kind ?? null, name: claimant?.name ?? {} },
    via: claim.via,
    status: claim.status,
    part_of: claim.partOf,
    supersedes: claim.supersedes,
    cumulative: claim.cumulative,
    note: claim.note,
    citations: lookup.citationsOf(claim.id).map((citation) => citationEntry(lookup, citation)),
  };
}

function placeEntry(place: Place | undefined, name: Localised | undefined) {
  return { id: place?.id ?? null, kind: place?.kind ?? null, name: name ?? {} };
}
