import { discrepancyWords } from "#evidence/discrepancy-words.ts";
import { notesSaid } from "#evidence/notes-said.ts";
import { scopeName } from "#evidence/scope-name.ts";
import { sharedScope } from "#evidence/shared-scope.ts";
import { formatDiscrepancy } from "#i18n/format-discrepancy.ts";
import type { Text } from "#i18n/text.ts";
import { discrepanciesUpTo, weightOf } from "#model/discrepancies.ts";
import type { Filter } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { scopeKey } from "#model/scope.ts";

/** More sentences than these are not read below a picture. */
const TOLD = 3;

interface Shown {
  /** The ids of the claims on show. */
  readonly records: readonly string[];
  readonly filter: Filter;
  /** With what the records say of these claims. */
  readonly noted?: boolean;
}

/**
 * Why claims on show do not sit together, a sentence each: contradictions and running totals that fall, for what leaves the page. After
 * the third it says how many more there are. Empty where all of them can stand side by side.
 */
export function loudDifferences(
  text: Text,
  lookup: Lookup,
  { records, filter, noted = false }: Shown,
): readonly string[] {
  const shown = new Set(records);
  const loud = discrepanciesUpTo(lookup, filter).filter((one) => {
    const weight = weightOf(one);
    return (weight === "contradiction" || weight === "fall") && one.claims.every((id) => shown.has(id));
  });
  // Of several groups of people none may be taken for all of them.
  const several = new Set(records.flatMap((id) => scopeKeyOf(lookup, id) ?? [])).size > 1;
  const told = loud.slice(0, TOLD).flatMap((one) => {
    const sentence = formatDiscrepancy(text, discrepancyWords(lookup, one));
    const scope = several ? sharedScope(lookup, one) : null;
    const said =
      scope === null ? sentence : text.t("discrepancy.of", { scope: scopeName(text, lookup, scope), sentence });
    return [said, ...(noted ? notesSaid(text, lookup, { one, upTo: filter }) : [])];
  });
  const left = Math.max(0, loud.length - TOLD);
  return left === 0 ? told : [...told, text.count("discrepancy.more", left)];
}

function scopeKeyOf(lookup: Lookup, id: string): string | null {
  const claim = lookup.claim.get(id);
  return claim ? scopeKey(claim) : null;
}
