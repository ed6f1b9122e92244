import type { Claim } from "#dataset/records.ts";
import { niceScale } from "#evidence/nice-scale.ts";
import { useScopeName } from "#evidence/use-scope-name.ts";
import { ComparisonRow } from "#features/disagreements/comparison-row.tsx";
import { rowsOf, tellingRows } from "#features/disagreements/disagreement-rows.ts";
import type { Block } from "#features/disagreements/disagreement-view.ts";
import styles from "#features/disagreements/disagreements.module.css";
import { Reasons } from "#features/disagreements/reasons.tsx";
import { AxisTicks } from "#features/disagreements/value-axis.tsx";
import type { Filter } from "#model/filter.ts";
import { axisTop, drawnAt } from "#model/interval.ts";
import type { Lookup } from "#model/lookup.ts";
import { useView } from "#state/use-view.ts";
import { Cut } from "#ui/cut.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly block: Block;
  readonly filter: Filter;
  /** The claims that are carried into the range of the filter. */
  readonly carried: ReadonlySet<Claim>;
}

/** Claims side by side on one scale, and in sentences what the comparison finds. */
export function ComparisonBlock({ lookup, block, filter, carried }: Props) {
  const { t } = useText();
  const scopeName = useScopeName(lookup);
  const chosen = useView((view) => view.by);
  const { scope, claims, found } = block;
  // Figures of different groups are compared claim by claim: who prints them stands where their own group is shown.
  const by = scope ? chosen : "claimant";
  const { top, whole } = axisTop(claims);
  const { ticks, max } = niceScale(top, 3, whole);
  const rows = rowsOf(lookup, claims, { by, upTo: filter });
  return (
    <div className={styles.block}>
      <div className={styles.blockHead}>
        <h4>{scope ? scopeName(scope) : t("disagreements.mixed")}</h4>
        {claims.some((claim) => drawnAt(claim)) && <AxisTicks ticks={ticks} max={max} />}
      </div>
      <Cut items={rows} few={tellingRows(rows, block)}>
        {(shown) => (
          <ul>
            {shown.map((row) => (
              <ComparisonRow
                key={row.key}
                lookup={lookup}
                row={row}
                filter={filter}
                max={max}
                carriedIn={carried.has(row.claim)}
                mixed={scope === null}
              />
            ))}
          </ul>
        )}
      </Cut>
      <Reasons lookup={lookup} found={found} />
    </div>
  );
}
