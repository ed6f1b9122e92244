import type { Claim, Claimant } from "#dataset/records.ts";
import { ClaimItems } from "#features/disagreements/claim-items.tsx";
import styles from "#features/disagreements/claim-list.module.css";
import { useScopeName } from "#features/disagreements/use-scope-name.ts";
import { headOf, type Statement } from "#model/echo.ts";
import type { Filter } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly statements: readonly Statement[];
  readonly filter: Filter;
  readonly carried: ReadonlySet<Claim>;
}

/** What is said or printed more than once: the claims once each, who stands behind them, and how many only repeat. */
export function RepeatedList({ lookup, statements, filter, carried }: Props) {
  const { t, name, count } = useText();
  const scopeName = useScopeName(lookup);
  const headName = (head: Claimant, origins: readonly Claimant[]) => {
    const below = origins.filter((origin) => origin !== head && headOf(lookup, origin) === head);
    const names = below.map((origin) => name(origin.name)).join(", ");
    return names === "" ? name(head.name) : t("disagreements.origin.under", { names, head: name(head.name) });
  };
  return (
    <ul>
      {statements.map(({ claims, publications, origins, heads }) => (
        <li key={claims[0]?.id} className={styles.item}>
          {claims[0] && <p className={styles.scope}>{scopeName(claims[0])}</p>}
          <p className={styles.counts}>
            <strong>
              {t("disagreements.echo", {
                claims: count("count.claims", claims.length),
                publications: count("count.publications", publications.length),
              })}
            </strong>{" "}
            {t("disagreements.origins.named", {
              origins: count("disagreements.origins", heads.length),
              names: heads.map((head) => headName(head, origins)).join("; "),
            })}
          </p>
          <ClaimItems lookup={lookup} claims={claims} filter={filter} carried={carried} />
        </li>
      ))}
    </ul>
  );
}
