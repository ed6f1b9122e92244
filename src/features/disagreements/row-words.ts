import { claimDay } from "#evidence/claim-day.ts";
import { scopeName } from "#evidence/scope-name.ts";
import type { Row } from "#features/disagreements/disagreement-rows.ts";
import type { Text } from "#i18n/text.ts";
import type { Lookup } from "#model/lookup.ts";

interface RowWords {
  readonly title: string;
  readonly facts: readonly string[];
}

interface Told {
  readonly row: Row;
  /** The rows speak of different people or places: each says of which. */
  readonly mixed: boolean;
  readonly carriedIn: boolean;
}

/** What stands beside one claim of a comparison: whose it is, for which day, how often it is printed. */
export function rowWords(text: Text, lookup: Lookup, { row, mixed, carriedIn }: Told): RowWords {
  const { t, name } = text;
  const { claim, publication, carriers } = row;
  const claimant = name(lookup.claimant.get(claim.claimant)?.name);
  // A running total needs no word; what counts a day alone says so where totals stand beside it.
  const alone = lookup.metric.get(claim.metric)?.chart === "steps" && !claim.cumulative;
  const days = [
    claimDay(text, lookup, claim),
    ...(alone ? [t("disagreements.one_day")] : []),
    ...(carriedIn ? [t("disagreements.carried")] : []),
  ];
  if (mixed) return { title: scopeName(text, lookup, claim), facts: [claimant, ...days] };
  const publications = text.count("count.publications", carriers);
  const echo = carriers > 1 ? [t("disagreements.echo", { claims: text.count("count.claims", 1), publications })] : [];
  if (publication) return { title: publication.outlet, facts: [claimant, ...days, ...echo] };
  return { title: claimant, facts: [...days, ...echo] };
}
