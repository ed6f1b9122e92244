import type { ReactNode } from "react";
import { type DisagreementView, differing, isUnclaimed } from "#features/disagreements/disagreement-view.ts";
import styles from "#features/disagreements/disagreements.module.css";
import { weightOf } from "#model/discrepancies.ts";
import type { Lookup } from "#model/lookup.ts";
import { scopesOf } from "#model/scope.ts";
import { useView } from "#state/use-view.ts";
import { updateView } from "#state/view-store.ts";
import { Segmented } from "#ui/segmented.tsx";
import { Select } from "#ui/select.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly metric: string;
  readonly views: (metric: string) => DisagreementView;
}

interface HeadProps extends Props {
  /** The population that is compared alone; null for all. */
  readonly population: string | null;
  /** Whether all but the heading is folded: a frame has room for little, and that is for the figures. */
  readonly folded: boolean;
  readonly children: ReactNode;
}

/** What is compared, how much of it differs, and the choices: the measure, the place, by whom the rows are set, and `children`. */
export function PanelHead({ folded, ...props }: HeadProps) {
  const { t, name } = useText();
  const { lookup, metric } = props;
  const title = t("disagreements.title", { metric: name(lookup.metric.get(metric)?.label) });
  if (!folded) {
    return (
      <header className={styles.head}>
        <h2>{title}</h2>
        <Choices {...props} />
      </header>
    );
  }
  return (
    <header className={styles.foldedHead}>
      <h2>{title}</h2>
      <details>
        <summary>{t("disagreements.choose")}</summary>
        <Choices {...props} />
      </details>
    </header>
  );
}

function Choices({ lookup, metric, population, views, children }: Omit<HeadProps, "folded">) {
  const { t } = useText();
  const by = useView((state) => state.by);
  return (
    <>
      <Summary view={views(metric)} />
      <div className={styles.choices}>
        <MetricChoice lookup={lookup} metric={metric} views={views} />
        {children}
        <PlaceChoice lookup={lookup} metric={metric} population={population} />
        <Segmented
          label={t("disagreements.by")}
          value={by}
          onChange={(value) => updateView({ by: value })}
          options={[
            { value: "claimant", label: t("disagreements.by.claimant") },
            { value: "publication", label: t("disagreements.by.publication") },
          ]}
        />
      </div>
    </>
  );
}

function Summary({ view }: { view: DisagreementView }) {
  const { t, count } = useText();
  if (isUnclaimed(view)) return null;
  const pairs = [...view.contradicting, ...view.falling].flatMap(({ found }) => found.map(weightOf));
  const counted = [
    ["contradicting", pairs.filter((weight) => weight === "contradiction").length],
    ["falling", pairs.filter((weight) => weight === "fall").length],
    ["misprinted", view.misprinted.length],
    ["explained", view.explained.length],
    ["across", view.across.length],
    ["repeated", view.repeated.length],
  ] as const;
  const parts = counted.filter(([, n]) => n > 0).map(([id, n]) => count(`disagreements.count.${id}`, n));
  const summary = parts.length === 0 ? t("disagreements.count.none") : parts.join(t("disagreements.count.join"));
  return <p className={styles.lead}>{t("disagreements.lead", { summary })}</p>;
}

function MetricChoice({ lookup, metric, views }: Props) {
  const { t, name, number } = useText();
  return (
    <Select
      label={t("disagreements.metric")}
      value={metric}
      onChange={(value) => updateView({ metric: value, population: null })}
      options={lookup.dataset.meta.metrics.map((one) => ({
        value: one.id,
        label: t("disagreements.option", { metric: name(one.label), n: number(differing(views(one.id)).length) }),
      }))}
    />
  );
}

const SEVERAL = "several";

/** The places that the metric has claims for, of the people that are compared. A choice of several, made in the filters, stands as a choice of its own. */
function PlaceChoice({ lookup, metric, population }: Pick<HeadProps, "lookup" | "metric" | "population">) {
  const { t, name } = useText();
  const chosen = useView((state) => state.place);
  const compared = scopesOf(lookup, metric).filter((scope) => population === null || scope.population === population);
  const claimed = new Set(compared.map((scope) => scope.place));
  const places = lookup.dataset.places.filter(({ id }) => claimed.has(id) || (chosen.length === 1 && chosen[0] === id));
  if (places.length < 2 && chosen.length === 0) return null;
  return (
    <Select
      label={t("disagreements.place")}
      value={chosen.length > 1 ? SEVERAL : (chosen[0] ?? "")}
      onChange={(value) => value !== SEVERAL && updateView({ place: value === "" ? [] : [value] })}
      options={[
        { value: "", label: t("disagreements.place.all") },
        ...(chosen.length > 1 ? [{ value: SEVERAL, label: t("disagreements.place.several") }] : []),
        ...places.map((place) => ({ value: place.id, label: name(place.name) })),
      ]}
    />
  );
}
