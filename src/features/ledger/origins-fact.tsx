import type { Claim } from "#dataset/records.ts";
import { OriginNames } from "#evidence/origin-names.tsx";
import { Fact } from "#features/ledger/fact.tsx";
import { statementOf } from "#model/echo.ts";
import type { Lookup } from "#model/lookup.ts";
import { TO_THE_END } from "#model/standing.ts";
import { useText } from "#ui/text-context.tsx";

/** How many independent origins the figure has: those who state it of the same people and place, and what that does not prove. */
export function OriginsFact({ lookup, claim }: { lookup: Lookup; claim: Claim }) {
  const { t, count } = useText();
  const statement = statementOf(lookup, claim, TO_THE_END);
  if (!statement) return null;
  const { heads, publications, claims } = statement;
  return (
    <Fact
      label={t("ledger.fact.origins")}
      more={t(heads.length > 1 ? "ledger.fact.origins.several" : "ledger.fact.origins.one")}
    >
      {t("ledger.fact.origins.count", {
        claims: count("count.claims", claims.length),
        publications: count("count.publications", publications.length),
        origins: count("count.origins", heads.length),
      })}{" "}
      <OriginNames lookup={lookup} statement={statement} />
    </Fact>
  );
}
