import { ClaimFigure } from "#evidence/claim-figure.tsx";
import { discrepancyWords } from "#evidence/discrepancy-words.ts";
import { discrepancySentence, type SentencePart } from "#i18n/format-discrepancy.ts";
import type { Discrepancy } from "#model/discrepancy.ts";
import type { Lookup } from "#model/lookup.ts";
import { Quoting } from "#ui/quoting.tsx";
import { useText } from "#ui/text-context.tsx";

/** Why two accounts differ, in a sentence whose every figure opens its claim. */
export function DiscrepancySentence({ lookup, discrepancy }: { lookup: Lookup; discrepancy: Discrepancy }) {
  const text = useText();
  return discrepancySentence(text, discrepancyWords(lookup, discrepancy)).map(({ at, said }) => (
    <Part key={at} lookup={lookup} said={said} />
  ));
}

function Part({ lookup, said }: { lookup: Lookup; said: SentencePart["said"] }) {
  if (typeof said === "string") return <Quoting>{said}</Quoting>;
  if ("printed" in said) return <span lang={said.language}>{said.printed}</span>;
  return <ClaimFigure lookup={lookup} claim={said.claim} />;
}
