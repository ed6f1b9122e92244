import { type CSSProperties, type PointerEvent, useMemo, useRef } from "react";
import { barTip } from "#features/timeline/bar-tip.ts";
import { BinToggles } from "#features/timeline/bin-toggles.tsx";
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
import { barColours, useShownBars } from "#features/timeline/shown-bars.ts";
import { StillDays } from "#features/timeline/still-days.tsx";
import { usePlotScale } from "#features/timeline/use-plot-scale.ts";
import { publicationsOnDays } from "#model/bins-of.ts";
import type { Lookup } from "#model/lookup.ts";
import { useView } from "#state/use-view.ts";
import { useStill } from "#ui/still.tsx";
import { useText } from "#ui/text-context.tsx";
import { useBox } from "#ui/use-box.ts";
import { useTextScale } from "#ui/use-text-scale.ts";

/** The bars with their handles: everything that is drawn along the days. */
export function DayPlot({ lookup }: { lookup: Lookup }) {
  const text = useText();
  const { meta } = lookup.dataset;
  const clock = useView((view) => view.clock);
  const ref = useRef<HTMLDivElement>(null);
  const { width } = useBox(ref, "days");
  const letters = useTextScale();
  const scale = usePlotScale(lookup, clock, { width, letters });
  const period = periodOf(scale);
  const shown = useShownBars(lookup, period);
  const { bars } = shown;
  // One list per dataset and measure: the histogram is drawn anew only when something in it changes.
  const colours = useMemo(() => barColours({ measure: shown.measure }, meta.families), [shown.measure, meta.families]);

  function tellDay(event: PointerEvent<HTMLElement>) {
    if (event.buttons !== 0) return;
    const day = dayAt(scale, event.clientX - event.currentTarget.getBoundingClientRect().left);
    const bar = bars.bars.find(({ to }) => day <= to);
    if (!bar) return;
    event.currentTarget.title = barTip(text, shown, { bar, period, clock });
  }

  const still = useStill();
  if (still) {
    return (
      <div className={styles.above}>
        <StillDays lookup={lookup} />
      </div>
    );
  }

  const ground = barsHeight(width / letters);
  const labels = LABELS * letters;
  const size = { height: ground + labels + TICKS, "--bars": `${ground}px`, "--labels": `${labels}px` } as CSSProperties;
  return (
    <div className={styles.box}>
      <div className={styles.above}>
        <LineAbove lookup={lookup} clock={clock} period={period} />
      </div>
      <div ref={ref} data-box="days" className={styles.plot} style={size} onPointerMove={tellDay}>
        {width > 0 && (
          <>
            <Histogram
              scale={scale}
              shown={shown}
              colours={colours}
              width={width}
              ground={ground}
              sentence={plotSentence(text, shown, { period, clock })}
            />
            <BinToggles scale={scale} />
            <RangeHandles scale={scale} />
            <PublicationTicks scale={scale} publications={publicationsOnDays(lookup)} />
          </>
        )}
      </div>
      <DayTable shown={shown} period={period} coverage={meta.coverage} clock={clock} />
    </div>
  );
}
