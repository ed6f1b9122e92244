import type { Text } from "#i18n/text.ts";
import type { UpTo } from "#model/clock.ts";
import { weightOf } from "#model/discrepancies.ts";
import type { Discrepancy } from "#model/discrepancy.ts";
import { horizonOf } from "#model/horizon.ts";
import type { Lookup } from "#model/lookup.ts";
import { TO_THE_END } from "#model/standing.ts";

interface Asked {
  readonly one: Discrepancy;
  /** How far those look who read it. */
  readonly upTo: UpTo;
}

/**
 * What the records say of the claims of a contradiction or a fall, a sentence or more for each with its claimant before it: whom they
 * count and what their texts leave open is a part of the reason. Empty for what needs no explaining, and where later texts are
 * not known yet: the notes were written when all had come.
 */
export function notesSaid(text: Text, lookup: Lookup, { one, upTo }: Asked): readonly string[] {
  const weight = weightOf(one);
  if ((weight !== "contradiction" && weight !== "fall") || horizonOf(lookup, upTo) !== TO_THE_END) return [];
  return one.claims.flatMap((id) => {
    const claim = lookup.claim.get(id);
    const note = claim ? text.name(claim.note) : "";
    if (!claim || note === "") return [];
    return text.t("discrepancy.note", { claimant: text.name(lookup.claimant.get(claim.claimant)?.name), note });
  });
}
