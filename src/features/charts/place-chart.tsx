import { Suspense, useMemo, useRef } from "react";
import { type ChartSize, chartFrame } from "#features/charts/chart-frame.ts";
import type { ChartRows } from "#features/charts/chart-rows.ts";
import { chartSentence } from "#features/charts/chart-sentence.ts";
import styles from "#features/charts/claims-chart.module.css";
import { LazyPlot } from "#features/charts/lazy-plot.tsx";
import type { PlaceMarks } from "#features/charts/mark.ts";
import { markWords } from "#features/charts/mark-words.ts";
import { usePressedClaim } from "#features/charts/use-pressed-claim.ts";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly rows: ChartRows;
  readonly place: PlaceMarks;
  /** The width to draw in, in CSS pixels. */
  readonly width: number;
  readonly size: ChartSize;
}

/** The chart of one place under its name. */
export function PlaceChart({ lookup, rows, place, width, size }: Props) {
  const text = useText();
  const box = useRef<HTMLDivElement>(null);
  usePressedClaim(box);
  const frame = useMemo(() => {
    const words = markWords(text, lookup, rows.by);
    return chartFrame({
      width,
      size,
      days: rows.axis,
      marks: place.marks,
      entries: place.entries,
      wordOf: words.said,
      nameOf: words.name,
      numberOf: text.number,
    });
  }, [text, lookup, rows, place, width, size]);
  const sentence = useMemo(() => chartSentence(text, lookup, { rows, place }), [text, lookup, rows, place]);
  return (
    <div ref={box} className={styles.place}>
      <h4>
        {text.t("charts.scope", {
          population: text.name(lookup.population.get(rows.population)?.label),
          place: text.name(lookup.place.get(place.place)?.name),
        })}
      </h4>
      <div style={{ minHeight: frame.height }}>
        {width > 0 && (
          <Suspense fallback={<p className={styles.missing}>{text.t("charts.loading")}</p>}>
            <LazyPlot
              lookup={lookup}
              place={place}
              frame={frame}
              by={rows.by}
              steps={lookup.metric.get(rows.metric)?.chart === "steps"}
              sentence={sentence}
            />
          </Suspense>
        )}
      </div>
    </div>
  );
}
