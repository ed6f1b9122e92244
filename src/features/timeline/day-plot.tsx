import { type CSSProperties, type PointerEvent, useRef } from "react";
import { total } from "#features/timeline/bars.ts";
import { ChosenWindow } from "#features/timeline/chosen-window.tsx";
import styles from "#features/timeline/day-plot.module.css";
import { dayAt } from "#features/timeline/day-scale.ts";
import { DayTable } from "#features/timeline/day-table.tsx";
import { Histogram } from "#features/timeline/histogram.tsx";
import { LineAbove } from "#features/timeline/line-above.tsx";
import { periodOf } from "#features/timeline/period-of.ts";
import { plotSentence } from "#features/timeline/plot-sentence.ts";
import { barsHeight, LABELS, TICKS } from "#features/timeline/plot-size.ts";
import { PublicationTicks } from "#features/timeline/publication-ticks.tsx";
import { RangeHandles } from "#features/timeline/range-handles.tsx";
import { StillDays } from "#features/timeline/still-days.tsx";
import { usePlotScale } from "#features/timeline/use-plot-scale.ts";
import { lineHead } from "#i18n/line-head.ts";
import type { Lookup } from "#model/lookup.ts";
import { useEventCube } from "#state/derived.ts";
import { useView } from "#state/use-view.ts";
import { useStill } from "#ui/still.tsx";
import { useText } from "#ui/text-context.tsx";
import { useBox } from "#ui/use-box.ts";

/** The bars with their handles: everything that is drawn along the days. */
export function DayPlot({ lookup }: { lookup: Lookup }) {
  const text = useText();
  const { meta, publications } = lookup.dataset;
  const clock = useView((view) => view.clock);
  const ref = useRef<HTMLDivElement>(null);
  const { width } = useBox(ref);
  const scale = usePlotScale(lookup, clock, width);
  const period = periodOf(scale);
  const bars = useEventCube(lookup).bars(period);

  function tellDay(event: PointerEvent<HTMLElement>) {
    if (event.buttons !== 0) return;
    const day = dayAt(scale, event.clientX - event.currentTarget.getBoundingClientRect().left);
    const bar = bars.bars.find(({ to }) => day <= to);
    if (!bar) return;
    event.currentTarget.title = text.t(clock === "known" ? "timeline.tip.known" : "timeline.tip", {
      day: lineHead(period === "day" ? text.day(day, "long") : text.days(bar)),
      solid: text.number(total(bar.byFamily)),
      pale: text.number(total(bar.spannedByFamily)),
    });
  }

  const still = useStill();
  if (still) {
    return (
      <div className={styles.box}>
        <StillDays lookup={lookup} />
      </div>
    );
  }

  const ground = barsHeight(width);
  const size = { height: ground + LABELS + TICKS, "--bars": `${ground}px`, "--labels": `${LABELS}px` } as CSSProperties;
  return (
    <div className={styles.box}>
      <LineAbove lookup={lookup} clock={clock} period={period} />
      <div ref={ref} className={styles.plot} style={size} onPointerMove={tellDay}>
        {width > 0 && (
          <>
            <Histogram
              scale={scale}
              bars={bars}
              families={meta.families}
              width={width}
              ground={ground}
              sentence={plotSentence(text, bars, { period, clock })}
            />
            <ChosenWindow scale={scale} />
            <RangeHandles scale={scale} />
            <PublicationTicks scale={scale} publications={publications} />
          </>
        )}
      </div>
      <DayTable bars={bars} period={period} coverage={meta.coverage} />
    </div>
  );
}
