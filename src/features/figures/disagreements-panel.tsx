import { useId, useMemo } from "react";
import type { Claim } from "#dataset/records.ts";
import { isNarrowed } from "#evidence/is-narrowed.ts";
import { DisagreementBlock } from "#features/figures/disagreement-block.tsx";
import { type Block, disagreementGroups } from "#features/figures/disagreement-groups.ts";
import styles from "#features/figures/disagreements.module.css";
import { useChosenScope } from "#features/figures/use-chosen-scope.ts";
import { discrepanciesUpTo } from "#model/discrepancies.ts";
import type { Discrepancy } from "#model/discrepancy.ts";
import type { Filter } from "#model/filter.ts";
import { claimsUpTo } from "#model/filter-claims.ts";
import type { Lookup } from "#model/lookup.ts";
import { carriedInto } from "#model/series.ts";
import { useDeferredFilter } from "#state/derived.ts";
import { updateView } from "#state/view-store.ts";
import { useText } from "#ui/text-context.tsx";

/** Where the accounts of the chosen metric part, with the reason; contradictions first. */
export function DisagreementsPanel({ lookup }: { lookup: Lookup }) {
  const { t, name, count } = useText();
  const filter = useDeferredFilter();
  const metric = useChosenScope(lookup)?.metric ?? "";
  const found = useMemo(() => discrepanciesUpTo(lookup, filter), [lookup, filter]);
  const groups = useMemo(() => disagreementGroups(found, metric), [found, metric]);
  const carried = useMemo(() => carriedInto(lookup, claimsUpTo(lookup, filter), filter), [lookup, filter]);
  const own = found.filter((one) => one.metric === metric);
  const label = name(lookup.metric.get(metric)?.label);
  const none = isNarrowed(filter) ? "figures.disagreements.none.selection" : "figures.disagreements.none";
  const common = { lookup, filter, carried };
  return (
    <section aria-label={t("panel.disagreements")} className={styles.panel}>
      <header className={styles.head}>
        <h2>{t("figures.disagreements.title", { metric: label })}</h2>
        <p>{t("figures.disagreements.lead", { comparisons: count("figures.disagreements.count", own.length) })}</p>
        <MetricChoice lookup={lookup} metric={metric} found={found} />
      </header>
      {own.length === 0 && <p className={styles.none}>{t(none, { metric: label })}</p>}
      <Group {...common} title={t("figures.disagreements.apart")} blocks={groups.apart} />
      <Group {...common} title={t("figures.disagreements.scope")} blocks={groups.explained} />
      <Group {...common} title={t("figures.disagreements.vague")} blocks={groups.vague} />
    </section>
  );
}

interface ChoiceProps {
  readonly lookup: Lookup;
  readonly metric: string;
  readonly found: readonly Discrepancy[];
}

function MetricChoice({ lookup, metric, found }: ChoiceProps) {
  const { t, name, number } = useText();
  const id = useId();
  return (
    <p className={styles.choice}>
      <label htmlFor={id}>{t("figures.disagreements.metric")}</label>
      <select
        id={id}
        value={metric}
        onChange={(event) => updateView({ metric: event.currentTarget.value, population: null })}
      >
        {lookup.dataset.meta.metrics.map((one) => (
          <option key={one.id} value={one.id}>
            {t("figures.disagreements.option", {
              metric: name(one.label),
              n: number(found.filter((discrepancy) => discrepancy.metric === one.id).length),
            })}
          </option>
        ))}
      </select>
    </p>
  );
}

interface GroupProps {
  readonly lookup: Lookup;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly filter: Filter;
  readonly carried: ReadonlySet<Claim>;
}

function Group({ title, blocks, ...common }: GroupProps) {
  if (blocks.length === 0) return null;
  return (
    <section className={styles.group}>
      <h3>{title}</h3>
      {blocks.map((block) => (
        <DisagreementBlock key={block.key} {...common} block={block} />
      ))}
    </section>
  );
}
