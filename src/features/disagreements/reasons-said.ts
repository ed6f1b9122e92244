import { discrepancyWords } from "#evidence/discrepancy-words.ts";
import { notesSaid } from "#evidence/notes-said.ts";
import { MOST_SHOWN } from "#features/disagreements/most-shown.ts";
import { FEW, reasonGroups } from "#features/disagreements/reason-groups.ts";
import { formatDiscrepancy, nameDiscrepancy } from "#i18n/format-discrepancy.ts";
import type { Text } from "#i18n/text.ts";
import type { UpTo } from "#model/clock.ts";
import type { Discrepancy } from "#model/discrepancy.ts";
import type { Lookup } from "#model/lookup.ts";

interface Found {
  readonly found: readonly Discrepancy[];
  /** How far those look who read it. */
  readonly upTo: UpTo;
}

/** Why accounts differ, in sentences: what asks for explaining one by one with what the records say of it, many pairs of one kind in one. */
export function reasonsSaid(text: Text, lookup: Lookup, { found, upTo }: Found): readonly string[] {
  const said = (one: Discrepancy) => {
    const words = discrepancyWords(lookup, one);
    return `${text.t("disagreements.kind", { kind: nameDiscrepancy(text, words) })} ${formatDiscrepancy(text, words)}`;
  };
  const { loud, quiet } = reasonGroups(found);
  const untold = loud.length - MOST_SHOWN.reasons;
  return [
    ...loud.slice(0, MOST_SHOWN.reasons).flatMap((one) => [said(one), ...notesSaid(text, lookup, { one, upTo })]),
    ...(untold > 0 ? [text.count("disagreements.reasons.more", untold)] : []),
    ...quiet.flatMap(([kind, members]) =>
      members.length <= FEW ? members.map(said) : text.t(`disagreements.kind.${kind}`),
    ),
  ];
}
