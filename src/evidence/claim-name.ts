import type { Claim } from "#dataset/records.ts";
import { claimWords } from "#evidence/claim-words.ts";
import { nameClaim } from "#i18n/format-claim.ts";
import type { Text } from "#i18n/text.ts";
import type { Lookup } from "#model/lookup.ts";
import { oncePer } from "#model/once-per.ts";

const known = oncePer((_text: Text) => new WeakMap<Claim, string>());

/** The whole claim in words (`nameClaim`), put together once for each language: a chart of a thousand marks asks for it at every step. */
export function claimName(text: Text, lookup: Lookup, claim: Claim): string {
  const names = known(text);
  const name = names.get(claim) ?? nameClaim(text, claimWords(lookup, claim));
  names.set(claim, name);
  return name;
}
