import type { Claim } from "#dataset/records.ts";
import { OriginNames } from "#evidence/origin-names.tsx";
import { useScopeName } from "#evidence/use-scope-name.ts";
import { ClaimItems } from "#features/disagreements/claim-items.tsx";
import styles from "#features/disagreements/claim-list.module.css";
import { MOST_SHOWN } from "#features/disagreements/most-shown.ts";
import type { Statement } from "#model/echo.ts";
import type { Filter } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { Cut } from "#ui/cut.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly statements: readonly Statement[];
  readonly filter: Filter;
  readonly carried: ReadonlySet<Claim>;
}

/** What is said or printed more than once: the claims once each, who stands behind them, and how many only repeat. */
export function RepeatedList({ lookup, statements, filter, carried }: Props) {
  const { t, count } = useText();
  const scopeName = useScopeName(lookup);
  return (
    <Cut items={statements} few={statements.slice(0, MOST_SHOWN.rows)}>
      {(shown) => (
        <ul>
          {shown.map((statement) => (
            <li key={statement.claims[0]?.id} className={styles.item}>
              {statement.claims[0] && <p className={styles.scope}>{scopeName(statement.claims[0])}</p>}
              <p className={styles.counts}>
                <strong>
                  {t("disagreements.echo", {
                    claims: count("count.claims", statement.claims.length),
                    publications: count("count.publications", statement.publications.length),
                  })}
                </strong>{" "}
                {t("disagreements.origins", { origins: count("count.origins", statement.heads.length) })}{" "}
                <OriginNames lookup={lookup} statement={statement} />
              </p>
              <ClaimItems lookup={lookup} claims={statement.claims} filter={filter} carried={carried} />
            </li>
          ))}
        </ul>
      )}
    </Cut>
  );
}
