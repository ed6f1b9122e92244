import { type ReactNode, useMemo } from "react";
import { PopulationSelect } from "#evidence/population-select.tsx";
import { useChosenScope } from "#evidence/use-chosen-scope.ts";
import { AloneList } from "#features/disagreements/alone-list.tsx";
import { ComparisonBlock } from "#features/disagreements/comparison-block.tsx";
import { type Block, differing } from "#features/disagreements/disagreement-view.ts";
import styles from "#features/disagreements/disagreements.module.css";
import { Group } from "#features/disagreements/group.tsx";
import { MOST_SHOWN } from "#features/disagreements/most-shown.ts";
import { NothingDiffers } from "#features/disagreements/nothing-differs.tsx";
import { PanelHead } from "#features/disagreements/panel-head.tsx";
import { Reasons } from "#features/disagreements/reasons.tsx";
import { RepeatedList } from "#features/disagreements/repeated-list.tsx";
import { useViews } from "#features/disagreements/use-views.ts";
import { claimsUpTo } from "#model/filter-claims.ts";
import type { Lookup } from "#model/lookup.ts";
import { carriedInto } from "#model/series.ts";
import { useDeferredFilter } from "#state/derived.ts";
import { updateView } from "#state/view-store.ts";
import { Cut } from "#ui/cut.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  /** In a frame: the population that is compared alone, or null for all, which the reader may choose. On the page all are. */
  readonly population?: string | null;
  /** Where to look when the selection has no claim at all. */
  readonly elsewhere?: ReactNode;
}

/** Where the accounts of the chosen metric part, and why: contradictions, then differences with a reason, then echoes. */
export function DisagreementsPanel({ lookup, population, elsewhere }: Props) {
  const { t } = useText();
  const filter = useDeferredFilter();
  const metric = useChosenScope(lookup)?.metric ?? "";
  const views = useViews(lookup, filter, { metric, population: population ?? null });
  const view = views(metric);
  const claims = useMemo(() => claimsUpTo(lookup, filter), [lookup, filter]);
  const carried = useMemo(() => carriedInto(lookup, claims, filter), [lookup, claims, filter]);
  const common = { lookup, filter, carried };
  // A frame may show little: the first of it is accounts on their scale.
  const framed = population !== undefined;
  if (metric === "") return <Unclaimed />;
  const blocks = (all: readonly Block[]) => (
    <Cut items={all} few={all.slice(0, MOST_SHOWN.blocks)}>
      {(shown) => shown.map((one) => <ComparisonBlock key={one.key} {...common} block={one} />)}
    </Cut>
  );
  const misprints = (
    <Group name="misprinted" items={view.misprinted}>
      <Reasons lookup={lookup} found={view.misprinted} />
    </Group>
  );
  return (
    <section aria-label={t("panel.disagreements")} className={styles.panel}>
      <PanelHead lookup={lookup} metric={metric} population={population ?? null} views={views} folded={framed}>
        {framed && (
          <PopulationSelect
            lookup={lookup}
            metric={metric}
            value={population}
            onChange={(chosen) => updateView({ population: chosen })}
          />
        )}
      </PanelHead>
      {claims.length === 0 && elsewhere}
      {differing(view).length === 0 && <NothingDiffers lookup={lookup} metric={metric} filter={filter} views={views} />}
      <Group name="contradicting" items={view.contradicting}>
        {blocks(view.contradicting)}
      </Group>
      <Group name="falling" items={view.falling}>
        {blocks(view.falling)}
      </Group>
      {!framed && misprints}
      <Group name="explained" items={view.explained}>
        {blocks(view.explained)}
      </Group>
      <Group name="across" items={view.across}>
        {blocks(view.across)}
      </Group>
      {framed && misprints}
      <Group name="repeated" items={view.repeated}>
        <RepeatedList {...common} statements={view.repeated} />
      </Group>
      <Group name="filtered" items={view.filtered}>
        <AloneList {...common} blocks={view.filtered} />
      </Group>
      <Group name="alone" items={view.alone}>
        <AloneList {...common} blocks={view.alone} />
      </Group>
    </section>
  );
}

/** A dataset in which nobody claims anything has nothing to compare. */
function Unclaimed() {
  const { t } = useText();
  return (
    <section aria-label={t("panel.disagreements")} className={styles.panel}>
      <p>{t("disagreements.unclaimed")}</p>
    </section>
  );
}
