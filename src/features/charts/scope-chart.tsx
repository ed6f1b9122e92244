import { type ReactNode, Suspense, useMemo, useRef } from "react";
import type { ChartRows } from "#features/charts/chart-rows.ts";
import { chartSentence } from "#features/charts/chart-sentence.ts";
import styles from "#features/charts/claims-chart.module.css";
import type { Drawing } from "#features/charts/drawing.ts";
import { LazyPlot } from "#features/charts/lazy-plot.tsx";
import { NameKey } from "#features/charts/name-key.tsx";
import { PlainPlot } from "#features/charts/plain-plot.tsx";
import { ScopeMeta } from "#features/charts/scope-meta.tsx";
import { usePressedClaim } from "#features/charts/use-pressed-claim.ts";
import type { Lookup } from "#model/lookup.ts";
import { useStill } from "#ui/still.tsx";
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
  const still = useStill();
  const { scope, frame } = drawing;
  const plain = <PlainPlot lookup={lookup} rows={rows} drawing={drawing} />;
  const sentence = useMemo(() => chartSentence(text, lookup, { rows, scope }), [text, lookup, rows, scope]);
  return (
    <div ref={box} className={styles.scope}>
      <div>
        {title}
        <ScopeMeta lookup={lookup} rows={rows} scope={scope} />
      </div>
      <div className={`${styles.drawn} ${frame.scale ? "" : styles.wordsOnly}`} style={{ minHeight: frame.height }}>
        {still ? (
          plain
        ) : (
          <Suspense fallback={plain}>
            <LazyPlot
              lookup={lookup}
              drawing={drawing}
              by={rows.by}
              clock={rows.filter.clock}
              sentence={sentence}
              plain={plain}
            />
          </Suspense>
        )}
      </div>
      <NameKey lookup={lookup} drawing={drawing} by={rows.by} />
    </div>
  );
}
