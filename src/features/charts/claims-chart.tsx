import { useId, useMemo, useRef, useState } from "react";
import { type ChartChoice, type ChartRows, chartRows } from "#features/charts/chart-rows.ts";
import styles from "#features/charts/claims-chart.module.css";
import { ClaimsTable } from "#features/charts/claims-table.tsx";
import { NoFigures } from "#features/charts/no-figures.tsx";
import { PlaceChart } from "#features/charts/place-chart.tsx";
import { PopulationChoice } from "#features/charts/population-choice.tsx";
import { populationCounts } from "#features/charts/population-counts.ts";
import type { Filter } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { useDeferredFilter } from "#state/derived.ts";
import { useView } from "#state/use-view.ts";
import { updateView } from "#state/view-store.ts";
import { Button } from "#ui/button.tsx";
import { Segmented } from "#ui/segmented.tsx";
import { useText } from "#ui/text-context.tsx";
import { useBox } from "#ui/use-box.ts";

/** The claims of the chosen metric and population over days, one chart a place, and the same claims as a table. */
export function ClaimsChart({ lookup }: { lookup: Lookup }) {
  const { t, name } = useText();
  const choice = useChoice();
  const rows = useMemo(() => chartRows(lookup, choice), [lookup, choice]);
  const counts = useMemo(() => populationCounts(lookup, choice), [lookup, choice]);
  const title = useRef<HTMLHeadingElement>(null);
  if (!rows) return null;
  const titled = rows.by === "claimant" ? "charts.title" : "charts.title.publication";
  const hasFigures = (filter: Filter) => (chartRows(lookup, { ...choice, filter })?.places.length ?? 0) > 0;
  return (
    <div className={styles.card}>
      <header className={styles.head}>
        <h3 ref={title} tabIndex={-1}>
          {t(titled, { metric: name(lookup.metric.get(rows.metric)?.label) })}
        </h3>
        {rows.places.length > 0 && <p>{t("charts.lead")}</p>}
      </header>
      <PopulationChoice lookup={lookup} metric={rows.metric} population={rows.population} counts={counts} />
      {rows.places.length === 0 ? (
        <NoFigures filter={choice.filter} hasFigures={hasFigures} onRelax={() => title.current?.focus()} />
      ) : (
        <ChartAndTable lookup={lookup} rows={rows} />
      )}
    </div>
  );
}

/** What the reader wants to see; the same object for as long as the wish is the same. */
function useChoice(): ChartChoice {
  const filter = useDeferredFilter();
  const metric = useView((view) => view.metric);
  const population = useView((view) => view.population);
  const by = useView((view) => view.by);
  return useMemo(() => ({ metric, population, by, filter }), [metric, population, by, filter]);
}

interface ShownProps {
  readonly lookup: Lookup;
  readonly rows: ChartRows;
}

function ChartAndTable({ lookup, rows }: ShownProps) {
  const { t } = useText();
  const ref = useRef<HTMLDivElement>(null);
  const { width } = useBox(ref);
  const [showsTable, setShowsTable] = useState(true);
  const table = useId();
  return (
    <>
      <div ref={ref} className={styles.plots}>
        {rows.places.map((place, i) => (
          <PlaceChart
            key={place.place}
            lookup={lookup}
            rows={rows}
            place={place}
            width={width}
            size={i === 0 ? "main" : "further"}
          />
        ))}
      </div>
      <div className={styles.controls}>
        <Segmented
          label={t("charts.by")}
          value={rows.by}
          onChange={(value) => updateView({ by: value })}
          options={[
            { value: "claimant", label: t("charts.by.claimant") },
            { value: "publication", label: t("charts.by.publication") },
          ]}
        />
        <Button aria-expanded={showsTable} aria-controls={table} onClick={() => setShowsTable(!showsTable)}>
          {t("charts.table")}
        </Button>
      </div>
      {showsTable && <ClaimsTable id={table} lookup={lookup} rows={rows} />}
    </>
  );
}
