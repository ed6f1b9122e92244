import { Fragment } from "react";
import { ClaimFigure } from "#evidence/claim-figure.tsx";
import { discrepancyWords } from "#evidence/discrepancy-words.ts";
import { discrepancySentence } from "#i18n/format-discrepancy.ts";
import type { Discrepancy } from "#model/discrepancy.ts";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

/** Why two accounts differ, in a sentence whose every figure opens its claim. */
export function DiscrepancySentence({ lookup, discrepancy }: { lookup: Lookup; discrepancy: Discrepancy }) {
  const text = useText();
  return discrepancySentence(text, discrepancyWords(lookup, discrepancy)).map(({ at, said }) => (
    <Fragment key={at}>{typeof said === "string" ? said : <ClaimFigure lookup={lookup} claim={said.claim} />}</Fragment>
  ));
}
