import type { Claim } from "#dataset/records.ts";
import { claimLanguage } from "#evidence/claim-language.ts";
import { claimWords } from "#evidence/claim-words.ts";
import { formatFigureWithUnit } from "#i18n/format-claim.ts";
import type { Lookup } from "#model/lookup.ts";
import { Quoting } from "#ui/quoting.tsx";
import { useText } from "#ui/text-context.tsx";

/** A figure on paper, with its hedge in words: nothing can be pressed there, but it says all the same whose claim it is. */
export function PlainFigure({ lookup, claim }: { lookup: Lookup; claim: Claim }) {
  const text = useText();
  const said = formatFigureWithUnit(text, claimWords(lookup, claim));
  return (
    <span data-claim-id={claim.id}>
      {claim.word === null ? said : <Quoting lang={claimLanguage(lookup, claim)}>{said}</Quoting>}
    </span>
  );
}
