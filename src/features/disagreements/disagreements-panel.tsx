import { useMemo } from "react";
import { useChosenScope } from "#evidence/use-chosen-scope.ts";
import { AloneList } from "#features/disagreements/alone-list.tsx";
import { ComparisonBlock } from "#features/disagreements/comparison-block.tsx";
import { type Block, type DisagreementView, disagreementView } from "#features/disagreements/disagreement-view.ts";
import styles from "#features/disagreements/disagreements.module.css";
import { NothingDiffers } from "#features/disagreements/nothing-differs.tsx";
import { PanelHead } from "#features/disagreements/panel-head.tsx";
import { RepeatedList } from "#features/disagreements/repeated-list.tsx";
import { discrepanciesUpTo } from "#model/discrepancies.ts";
import { claimsUpTo } from "#model/filter-claims.ts";
import type { Lookup } from "#model/lookup.ts";
import { carriedInto } from "#model/series.ts";
import { useDeferredFilter } from "#state/derived.ts";
import { useText } from "#ui/text-context.tsx";

/** Where the accounts of the chosen metric part, and why: contradictions, then differences with a reason, then echoes. */
export function DisagreementsPanel({ lookup }: { lookup: Lookup }) {
  const { t } = useText();
  const filter = useDeferredFilter();
  const metric = useChosenScope(lookup)?.metric ?? "";
  const claims = useMemo(() => claimsUpTo(lookup, filter), [lookup, filter]);
  const discrepancies = useMemo(() => discrepanciesUpTo(lookup, filter), [lookup, filter]);
  const carried = useMemo(() => carriedInto(lookup, claims, filter), [lookup, claims, filter]);
  const view = useMemo(
    () => disagreementView(lookup, metric, { claims, discrepancies, filter }),
    [lookup, metric, claims, discrepancies, filter],
  );
  const block = (one: Block) => (
    <ComparisonBlock key={one.key} lookup={lookup} block={one} filter={filter} carried={carried} />
  );
  return (
    <section aria-label={t("panel.disagreements")} className={styles.panel}>
      <PanelHead lookup={lookup} metric={metric} view={view} discrepancies={discrepancies} />
      {!differs(view) && <NothingDiffers lookup={lookup} metric={metric} filter={filter} found={discrepancies} />}
      <Group title="disagreements.apart" blocks={view.apart}>
        {view.apart.map(block)}
      </Group>
      <Group title="disagreements.explained" blocks={view.explained}>
        {view.explained.map(block)}
      </Group>
      <Group title="disagreements.across" blocks={view.across}>
        {view.across.map(block)}
      </Group>
      <Group title="disagreements.repeated" lead="disagreements.repeated.lead" blocks={view.repeated}>
        <RepeatedList lookup={lookup} statements={view.repeated} filter={filter} carried={carried} />
      </Group>
      <Group title="disagreements.alone" lead="disagreements.alone.lead" blocks={view.alone}>
        <AloneList lookup={lookup} blocks={view.alone} filter={filter} carried={carried} />
      </Group>
    </section>
  );
}

function differs({ apart, explained, across }: DisagreementView): boolean {
  return apart.length + explained.length + across.length > 0;
}

interface GroupProps {
  readonly title: `disagreements.${"apart" | "explained" | "across" | "repeated" | "alone"}`;
  readonly lead?: `disagreements.${"repeated" | "alone"}.lead`;
  readonly blocks: readonly unknown[];
  readonly children: React.ReactNode;
}

function Group({ title, lead, blocks, children }: GroupProps) {
  const { t } = useText();
  if (blocks.length === 0) return null;
  return (
    <section className={styles.group}>
      <header>
        <h3>{t(title)}</h3>
        {lead && <p className={styles.lead}>{t(lead)}</p>}
      </header>
      {children}
    </section>
  );
}
