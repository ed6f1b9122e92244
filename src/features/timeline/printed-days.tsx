import type { CSSProperties } from "react";
import { ChosenDays } from "#features/timeline/chosen-days.tsx";
import { Histogram } from "#features/timeline/histogram.tsx";
import { periodOf } from "#features/timeline/period-of.ts";
import { plotSentence } from "#features/timeline/plot-sentence.ts";
import { LABELS, TICKS } from "#features/timeline/plot-size.ts";
import styles from "#features/timeline/printed-days.module.css";
import { PublicationTicks } from "#features/timeline/publication-ticks.tsx";
import { barColours, useShownBars } from "#features/timeline/shown-bars.ts";
import { TimelineKey } from "#features/timeline/timeline-key.tsx";
import { usePlotScale } from "#features/timeline/use-plot-scale.ts";
import { publicationsOnDays } from "#model/bins-of.ts";
import type { Lookup } from "#model/lookup.ts";
import { useView } from "#state/use-view.ts";
import { useText } from "#ui/text-context.tsx";

const GROUND = 56;

/** The events a day as a small picture for paper, `width` CSS pixels wide: bars, the chosen days, days of publication. */
export function PrintedDays({ lookup, width }: { lookup: Lookup; width: number }) {
  const text = useText();
  const { meta } = lookup.dataset;
  const clock = useView((view) => view.clock);
  const scale = usePlotScale(lookup, clock, { width });
  const period = periodOf(scale);
  const shown = useShownBars(lookup, period);
  const size = { width, height: GROUND + LABELS + TICKS, "--bars": `${GROUND}px`, "--labels": `${LABELS}px` };
  return (
    <div className={styles.days}>
      <TimelineKey lookup={lookup} clock={clock} period={period} shown={shown} />
      <div className={styles.plot} style={size as CSSProperties}>
        <Histogram
          scale={scale}
          shown={shown}
          colours={barColours(shown, meta.families)}
          width={width}
          ground={GROUND}
          sentence={plotSentence(text, shown, { period, clock })}
        />
        <ChosenDays scale={scale} handles={false} />
        <PublicationTicks scale={scale} publications={publicationsOnDays(lookup)} />
      </div>
    </div>
  );
}
