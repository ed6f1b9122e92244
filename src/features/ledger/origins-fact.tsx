import type { Claim } from "#dataset/records.ts";
import { OriginNames } from "#evidence/origin-names.tsx";
import { Fact } from "#features/ledger/fact.tsx";
import { citationsUpTo, type UpTo } from "#model/clock.ts";
import { statementOf } from "#model/echo.ts";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

/** How many independent origins the figure has: those who state it of the same people and place, and what that does not prove. */
export function OriginsFact({ lookup, claim, upTo }: { lookup: Lookup; claim: Claim; upTo: UpTo }) {
  const { t, count } = useText();
  const statement = statementOf(lookup, claim, upTo);
  if (!statement || citationsUpTo(lookup, claim.id, upTo).length === 0) return null;
  const { heads, publications, claims } = statement;
  const gloss = glossOf(heads.length, publications.length);
  return (
    <Fact label={t("ledger.fact.origins")} more={gloss === null ? null : t(gloss)}>
      {t("ledger.fact.origins.count", {
        claims: count("count.claims", claims.length),
        publications: count("count.publications", publications.length),
        origins: count("count.origins", heads.length),
      })}{" "}
      <OriginNames lookup={lookup} statement={statement} />
    </Fact>
  );
}

/** What the count does not prove; nothing where there is one print of one origin. */
function glossOf(heads: number, publications: number) {
  if (heads > 1) return "ledger.fact.origins.several";
  return publications > 1 ? "ledger.fact.origins.one" : null;
}
