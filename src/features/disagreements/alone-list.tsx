import type { Claim } from "#dataset/records.ts";
import { useScopeName } from "#evidence/use-scope-name.ts";
import { ClaimItems } from "#features/disagreements/claim-items.tsx";
import styles from "#features/disagreements/claim-list.module.css";
import type { Block } from "#features/disagreements/disagreement-view.ts";
import { MOST_SHOWN } from "#features/disagreements/most-shown.ts";
import type { Filter } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { Cut } from "#ui/cut.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly blocks: readonly Block[];
  readonly filter: Filter;
  readonly carried: ReadonlySet<Claim>;
}

/** Claims beside which no other account of the same people and place stands that differs. */
export function AloneList({ lookup, blocks, filter, carried }: Props) {
  const scopeName = useScopeName(lookup);
  return (
    <Cut items={blocks} few={blocks.slice(0, MOST_SHOWN.blocks)}>
      {(shown) => (
        <ul>
          {shown.map(({ key, scope, claims }) => (
            <li key={key} className={styles.item}>
              {scope && <p className={styles.scope}>{scopeName(scope)}</p>}
              <ClaimItems lookup={lookup} claims={claims} filter={filter} carried={carried} />
            </li>
          ))}
        </ul>
      )}
    </Cut>
  );
}
