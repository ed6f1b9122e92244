import { type CSSProperties, type PointerEvent, useMemo, useRef } from "react";
import { total } from "#features/timeline/bars.ts";
import { binsOf } from "#features/timeline/bins-of.ts";
import { ChosenWindow } from "#features/timeline/chosen-window.tsx";
import styles from "#features/timeline/day-plot.module.css";
import { type DayScale, dayAt, dayScale } from "#features/timeline/day-scale.ts";
import { DayTable } from "#features/timeline/day-table.tsx";
import { Histogram } from "#features/timeline/histogram.tsx";
import { LineAbove } from "#features/timeline/line-above.tsx";
import { barsHeight, LABELS, MARGIN, TICKS } from "#features/timeline/plot-size.ts";
import { PublicationTicks } from "#features/timeline/publication-ticks.tsx";
import { RangeHandles } from "#features/timeline/range-handles.tsx";
import type { Text } from "#i18n/text.ts";
import type { Bar, DayBars } from "#model/day-bars.ts";
import type { Clock } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { useEventCube } from "#state/derived.ts";
import { useView } from "#state/use-view.ts";
import { useText } from "#ui/text-context.tsx";
import { useBox } from "#ui/use-box.ts";

function height(bar: Bar): number {
  return total(bar.byFamily) + total(bar.spannedByFamily);
}

function sentenceOf(text: Text, bars: DayBars, clock: Clock): string {
  const [first] = bars.days;
  if (!first) return text.t("timeline.chart.none");
  const tallest = bars.days.reduce((best, bar) => (height(bar) > height(best) ? bar : best), first);
  const last = bars.days.at(-1) ?? first;
  if (height(tallest) === 0) return text.t("timeline.chart.none");
  return text.t(clock === "known" ? "timeline.chart.known" : "timeline.chart", {
    from: text.day(first.day),
    to: text.day(last.day),
    n: text.number(height(tallest)),
    day: text.day(tallest.day),
  });
}

function useScale(lookup: Lookup, clock: Clock, width: number): DayScale {
  const { coverage } = lookup.dataset.meta;
  const bins = useMemo(() => binsOf(lookup, clock), [lookup, clock]);
  return useMemo(() => {
    const left = bins.earlier ? MARGIN.left - 12 : MARGIN.left;
    const right = bins.later ? 4 : MARGIN.right;
    return dayScale({ coverage, span: { x: left, width: Math.max(0, width - left - right) }, ...bins });
  }, [coverage, bins, width]);
}

/** The bars with their handles: everything that is drawn along the days. */
export function DayPlot({ lookup }: { lookup: Lookup }) {
  const text = useText();
  const { meta, publications } = lookup.dataset;
  const clock = useView((view) => view.clock);
  const bars = useEventCube(lookup).days();
  const ref = useRef<HTMLDivElement>(null);
  const { width } = useBox(ref);
  const scale = useScale(lookup, clock, width);

  function tellDay(event: PointerEvent<HTMLElement>) {
    const day = dayAt(scale, event.clientX - event.currentTarget.getBoundingClientRect().left);
    const bar = bars.days[day - meta.coverage.from];
    if (!bar) return;
    event.currentTarget.title = text.t(clock === "known" ? "timeline.tip.known" : "timeline.tip", {
      day: text.day(day, "long"),
      solid: text.number(total(bar.byFamily)),
      pale: text.number(total(bar.spannedByFamily)),
    });
  }

  const ground = barsHeight(width);
  const size = { height: ground + LABELS + TICKS, "--bars": `${ground}px`, "--labels": `${LABELS}px` } as CSSProperties;
  return (
    <div className={styles.box}>
      <LineAbove lookup={lookup} clock={clock} />
      <div ref={ref} className={styles.plot} style={size} onPointerMove={tellDay}>
        {width > 0 && (
          <>
            <Histogram
              scale={scale}
              bars={bars}
              families={meta.families}
              width={width}
              ground={ground}
              sentence={sentenceOf(text, bars, clock)}
            />
            <ChosenWindow scale={scale} />
            <RangeHandles scale={scale} />
            <PublicationTicks scale={scale} publications={publications} />
          </>
        )}
      </div>
      <DayTable bars={bars} coverage={meta.coverage} />
    </div>
  );
}
