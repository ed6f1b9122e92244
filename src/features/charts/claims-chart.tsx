import { useId, useMemo, useRef, useState } from "react";
import { useScopeName } from "#evidence/use-scope-name.ts";
import { cardDrawings } from "#features/charts/card-drawings.ts";
import { ChartKey } from "#features/charts/chart-key.tsx";
import { type ChartChoice, type ChartRows, chartRows } from "#features/charts/chart-rows.ts";
import styles from "#features/charts/claims-chart.module.css";
import { ClaimsTable } from "#features/charts/claims-table.tsx";
import { NoFigures } from "#features/charts/no-figures.tsx";
import { ScopeChart } from "#features/charts/scope-chart.tsx";
import { SmallMultiples } from "#features/charts/small-multiples.tsx";
import { useChoice } from "#features/charts/use-choice.ts";
import type { Lookup } from "#model/lookup.ts";
import { defaultPopulation } from "#model/scope.ts";
import { updateView } from "#state/view-store.ts";
import { Button } from "#ui/button.tsx";
import { Segmented } from "#ui/segmented.tsx";
import { useStill } from "#ui/still.tsx";
import { useText } from "#ui/text-context.tsx";
import { useBox } from "#ui/use-box.ts";

/** From so many claims of a measure on their table begins folded: it would be longer than anybody scrolls, and each step would lay it out. */
const LONG_TABLE = 150;

/** What the drawing of the build is laid out for: a phone; it leaves room beside it where there is more. */
const STILL_WIDTH = 340;

interface Props {
  readonly lookup: Lookup;
  /** The table begins folded, where there is little room for it. */
  readonly folded?: boolean;
}

/** The claims of the chosen metric over days: one scope large, all others small below it, and the same claims as a table. */
export function ClaimsChart({ lookup, folded = false }: Props) {
  const { t, name } = useText();
  const choice = useChoice();
  const rows = useMemo(() => chartRows(lookup, choice), [lookup, choice]);
  if (!rows) return null;
  const titled = rows.by === "claimant" ? "charts.title" : "charts.title.publication";
  return (
    <div className={styles.card}>
      <header className={styles.head}>
        <h3>{t(titled, { metric: name(lookup.metric.get(rows.metric)?.label) })}</h3>
        <Segmented
          label={t("charts.by")}
          value={rows.by}
          onChange={(value) => updateView({ by: value })}
          options={[
            { value: "claimant", label: t("charts.by.claimant") },
            { value: "publication", label: t("charts.by.publication") },
          ]}
        />
        <p>{t(rows.by === "claimant" ? "charts.lead" : "charts.lead.publication")}</p>
      </header>
      <Charts lookup={lookup} rows={rows} choice={choice} />
      {(rows.main || rows.others.length > 0) && (
        <Table lookup={lookup} rows={rows} folded={folded || isLong(lookup, rows.metric)} />
      )}
    </div>
  );
}

/** Asked of all claims of the measure, so that no step of the days unfolds the table. */
function isLong(lookup: Lookup, metric: string): boolean {
  return lookup.dataset.claims.filter((claim) => claim.metric === metric).length > LONG_TABLE;
}

interface ShownProps {
  readonly lookup: Lookup;
  readonly rows: ChartRows;
}

function Charts({ lookup, rows, choice }: ShownProps & { readonly choice: ChartChoice }) {
  const text = useText();
  const nameOf = useScopeName(lookup);
  const ref = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const measured = useBox(ref, "charts");
  const width = useStill() ? STILL_WIDTH : measured.width;
  const drawings = useMemo(() => cardDrawings(text, lookup, { rows, width }), [text, lookup, rows, width]);
  const toTitle = () => {
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: "nearest" });
  };
  const onChoose = (population: string) => {
    updateView({ population: population === defaultPopulation(lookup, rows.metric) ? null : population });
    toTitle();
  };
  const heading = (
    <h4 ref={title} tabIndex={-1}>
      {rows.main ? nameOf(rows.main) : text.name(lookup.population.get(rows.population)?.label)}
    </h4>
  );
  return (
    <div ref={ref} data-box="charts" className={styles.charts}>
      {width > 0 && drawings.main ? (
        <ScopeChart lookup={lookup} rows={rows} drawing={drawings.main} title={heading} />
      ) : (
        heading
      )}
      {!rows.main && <NoFigures lookup={lookup} choice={choice} onRelax={toTitle} />}
      {width > 0 && (
        <>
          <ChartKey drawings={drawings} />
          <SmallMultiples lookup={lookup} rows={rows} drawings={drawings} onChoose={onChoose} />
        </>
      )}
    </div>
  );
}

function Table({ lookup, rows, folded }: ShownProps & { readonly folded: boolean }) {
  const { t } = useText();
  const [shown, setShown] = useState(!folded);
  const table = useId();
  return (
    <>
      <div className={styles.controls}>
        <Button aria-expanded={shown} aria-controls={table} onClick={() => setShown(!shown)}>
          {t("charts.table")}
        </Button>
      </div>
      {shown && <ClaimsTable id={table} lookup={lookup} rows={rows} />}
    </>
  );
}
