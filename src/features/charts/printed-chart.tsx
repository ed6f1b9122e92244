import { useMemo } from "react";
import { useScopeName } from "#evidence/use-scope-name.ts";
import { COLUMN_GAP, cardDrawings } from "#features/charts/card-drawings.ts";
import { ChartKey } from "#features/charts/chart-key.tsx";
import { type ChartRows, chartRows } from "#features/charts/chart-rows.ts";
import styles from "#features/charts/claims-chart.module.css";
import type { Drawing } from "#features/charts/drawing.ts";
import { NameKey } from "#features/charts/name-key.tsx";
import { PlainPlot } from "#features/charts/plain-plot.tsx";
import { ScopeMeta } from "#features/charts/scope-meta.tsx";
import { useChoice } from "#features/charts/use-choice.ts";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

/** The charts of the chosen metric for paper, `width` CSS pixels wide: one scope large, all others small below it. */
export function PrintedChart({ lookup, width }: { lookup: Lookup; width: number }) {
  const text = useText();
  const { t, name } = text;
  const choice = useChoice();
  const rows = useMemo(() => chartRows(lookup, choice), [lookup, choice]);
  const drawings = useMemo(() => rows && cardDrawings(text, lookup, { rows, width }), [text, lookup, rows, width]);
  if (!rows || !drawings) return null;
  const { main, others, columns } = drawings;
  const titled = rows.by === "claimant" ? "charts.title" : "charts.title.publication";
  return (
    <section className={styles.printed}>
      <h2>{t(titled, { metric: name(lookup.metric.get(rows.metric)?.label) })}</h2>
      {main ? <Scope lookup={lookup} rows={rows} drawing={main} /> : <p>{t("charts.empty.selection")}</p>}
      <ChartKey drawings={drawings} />
      <ul
        className={styles.grid}
        style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`, columnGap: COLUMN_GAP }}
      >
        {others.map((drawing) => (
          <li key={`${drawing.scope.population} ${drawing.scope.place}`}>
            <Scope lookup={lookup} rows={rows} drawing={drawing} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Scope({ lookup, rows, drawing }: { lookup: Lookup; rows: ChartRows; drawing: Drawing }) {
  const nameOf = useScopeName(lookup);
  return (
    <div className={styles.printedScope}>
      <h3>{nameOf(drawing.scope)}</h3>
      <ScopeMeta lookup={lookup} rows={rows} scope={drawing.scope} />
      <PlainPlot lookup={lookup} rows={rows} drawing={drawing} />
      <NameKey lookup={lookup} drawing={drawing} by={rows.by} />
    </div>
  );
}
