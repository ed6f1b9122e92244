import { discrepancyWords } from "#evidence/discrepancy-words.ts";
import { MOST_SHOWN } from "#features/disagreements/most-shown.ts";
import { FEW, reasonGroups } from "#features/disagreements/reason-groups.ts";
import { formatDiscrepancy, nameDiscrepancy } from "#i18n/format-discrepancy.ts";
import type { Text } from "#i18n/text.ts";
import type { Discrepancy } from "#model/discrepancy.ts";
import type { Lookup } from "#model/lookup.ts";

/** Why accounts differ, in sentences: what asks for explaining one by one, many pairs of one kind in one sentence. */
export function reasonsSaid(text: Text, lookup: Lookup, found: readonly Discrepancy[]): readonly string[] {
  const said = (one: Discrepancy) => {
    const words = discrepancyWords(lookup, one);
    return `${text.t("disagreements.kind", { kind: nameDiscrepancy(text, words) })} ${formatDiscrepancy(text, words)}`;
  };
  const { loud, quiet } = reasonGroups(found);
  const untold = loud.length - MOST_SHOWN.reasons;
  return [
    ...loud.slice(0, MOST_SHOWN.reasons).map(said),
    ...(untold > 0 ? [text.count("disagreements.reasons.more", untold)] : []),
    ...quiet.flatMap(([kind, members]) =>
      members.length <= FEW ? members.map(said) : text.t(`disagreements.kind.${kind}`),
    ),
  ];
}
