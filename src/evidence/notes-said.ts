import type { Text } from "#i18n/text.ts";
import type { UpTo } from "#model/clock.ts";
import type { Discrepancy } from "#model/discrepancy.ts";
import { horizonOf } from "#model/horizon.ts";
import type { Lookup } from "#model/lookup.ts";
import { notedClaims } from "#model/noted-claims.ts";

interface Asked {
  readonly one: Discrepancy;
  /** How far those look who read it. */
  readonly upTo: UpTo;
}

/** The notes that are a part of the reason of a discrepancy, a sentence or more for each with its claimant before it. */
export function notesSaid(text: Text, lookup: Lookup, { one, upTo }: Asked): readonly string[] {
  const noted = notedClaims(lookup, one, horizonOf(lookup, upTo));
  if (noted?.as !== "reason") return [];
  return noted.claims.map(({ claimant, note }) =>
    text.t("discrepancy.note", { claimant: text.name(lookup.claimant.get(claimant)?.name), note: text.name(note) }),
  );
}
