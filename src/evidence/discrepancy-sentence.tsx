import type { Claim } from "#dataset/records.ts";
import { ClaimFigure, Said } from "#evidence/claim-figure.tsx";
import { discrepancyWords } from "#evidence/discrepancy-words.ts";
import { formatFigureWithUnit } from "#i18n/format-claim.ts";
import { discrepancySentence, type SentencePart } from "#i18n/format-discrepancy.ts";
import type { Discrepancy } from "#model/discrepancy.ts";
import type { Lookup } from "#model/lookup.ts";
import { Quoting } from "#ui/quoting.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly discrepancy: Discrepancy;
  /** The claim in whose record the sentence stands. */
  readonly within?: Claim | undefined;
}

/** Why two accounts differ, in a sentence whose every figure opens its claim, but for one that is open. */
export function DiscrepancySentence({ lookup, discrepancy, within }: Props) {
  const text = useText();
  return discrepancySentence(text, discrepancyWords(lookup, discrepancy)).map(({ at, said }) => (
    <Part key={at} lookup={lookup} said={said} within={within} />
  ));
}

type PartProps = Pick<Props, "lookup" | "within"> & { readonly said: SentencePart["said"] };

function Part({ lookup, said, within }: PartProps) {
  const text = useText();
  if (typeof said === "string") return <Quoting>{said}</Quoting>;
  if ("printed" in said) return <span lang={said.language}>{said.printed}</span>;
  if (said.claim.id === within?.id)
    return <Said lookup={lookup} claim={said.claim} said={formatFigureWithUnit(text, said)} />;
  return <ClaimFigure lookup={lookup} claim={said.claim} />;
}
