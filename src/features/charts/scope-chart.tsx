import { type ReactNode, useMemo, useRef } from "react";
import type { ChartRows } from "#features/charts/chart-rows.ts";
import { chartSentence } from "#features/charts/chart-sentence.ts";
import styles from "#features/charts/claims-chart.module.css";
import type { Drawing } from "#features/charts/drawing.ts";
import { NameKey } from "#features/charts/name-key.tsx";
import { PlainPlot } from "#features/charts/plain-plot.tsx";
import { ScopeMeta } from "#features/charts/scope-meta.tsx";
import { usePlot } from "#features/charts/use-plot.ts";
import { usePressedClaim } from "#features/charts/use-pressed-claim.ts";
import type { Lookup } from "#model/lookup.ts";
import { useWanted } from "#state/use-wanted.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly rows: ChartRows;
  readonly drawing: Drawing;
  /** Who and where, as a heading. */
  readonly title: ReactNode;
}

/** The chart of one scope under its name, with how many say it and how their figures stand to each other. */
export function ScopeChart({ lookup, rows, drawing, title }: Props) {
  const text = useText();
  const box = useRef<HTMLDivElement>(null);
  usePressedClaim(box);
  const Plot = usePlot(useWanted(box));
  const { scope, frame } = drawing;
  const sentence = useMemo(() => chartSentence(text, lookup, { rows, scope }), [text, lookup, rows, scope]);
  return (
    <div ref={box} className={styles.scope}>
      <div>
        {title}
        <ScopeMeta lookup={lookup} rows={rows} scope={scope} />
      </div>
      <div className={`${styles.drawn} ${frame.scale ? "" : styles.wordsOnly}`} style={{ minHeight: frame.height }}>
        {Plot ? (
          <Plot lookup={lookup} drawing={drawing} by={rows.by} clock={rows.filter.clock} sentence={sentence} />
        ) : (
          <PlainPlot lookup={lookup} rows={rows} drawing={drawing} />
        )}
      </div>
      <NameKey lookup={lookup} drawing={drawing} by={rows.by} />
    </div>
  );
}
