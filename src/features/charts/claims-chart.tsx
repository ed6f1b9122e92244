import { useId, useMemo, useState } from "react";
import { type ChartRows, chartRows } from "#features/charts/chart-rows.ts";
import styles from "#features/charts/claims-chart.module.css";
import { ClaimsTable } from "#features/charts/claims-table.tsx";
import { PlaceChart } from "#features/charts/place-chart.tsx";
import { useWidth } from "#features/charts/use-width.ts";
import type { Lookup } from "#model/lookup.ts";
import { useDeferredFilter } from "#state/derived.ts";
import { useView } from "#state/use-view.ts";
import { updateView } from "#state/view-store.ts";
import { Button } from "#ui/button.tsx";
import { Segmented } from "#ui/segmented.tsx";
import { useText } from "#ui/text-context.tsx";

/** The claims of the chosen metric and population over days, one chart a place, and the same claims as a table. */
export function ClaimsChart({ lookup }: { lookup: Lookup }) {
  const { t, name } = useText();
  const filter = useDeferredFilter();
  const metric = useView((view) => view.metric);
  const population = useView((view) => view.population);
  const by = useView((view) => view.by);
  const [showsTable, setShowsTable] = useState(true);
  const table = useId();
  const rows = useMemo(
    () => chartRows(lookup, { metric, population, by, filter }),
    [lookup, metric, population, by, filter],
  );
  if (!rows) return null;
  const title = by === "claimant" ? "charts.title" : "charts.title.publication";
  return (
    <div className={styles.card}>
      <header className={styles.head}>
        <h3>{t(title, { metric: name(lookup.metric.get(rows.metric)?.label) })}</h3>
        <p>{t("charts.lead")}</p>
      </header>
      {rows.places.length === 0 ? (
        <p className={styles.empty}>{t("charts.empty")}</p>
      ) : (
        <Plots lookup={lookup} rows={rows} />
      )}
      <div className={styles.controls}>
        <Segmented
          label={t("charts.by")}
          value={by}
          onChange={(value) => updateView({ by: value })}
          options={[
            { value: "claimant", label: t("charts.by.claimant") },
            { value: "publication", label: t("charts.by.publication") },
          ]}
        />
        {rows.places.length > 0 && (
          <Button aria-expanded={showsTable} aria-controls={table} onClick={() => setShowsTable(!showsTable)}>
            {t("charts.table")}
          </Button>
        )}
      </div>
      {showsTable && rows.places.length > 0 && (
        <ClaimsTable id={table} lookup={lookup} rows={rows} clock={filter.clock} />
      )}
    </div>
  );
}

function Plots({ lookup, rows }: { lookup: Lookup; rows: ChartRows }) {
  const { ref, width } = useWidth<HTMLDivElement>();
  return (
    <div ref={ref} className={styles.plots}>
      {rows.places.map((place) => (
        <PlaceChart key={place.place} lookup={lookup} rows={rows} place={place} width={width} />
      ))}
    </div>
  );
}
