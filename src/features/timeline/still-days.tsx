import type { CSSProperties } from "react";
import { type AxisLabel, axisLabels } from "#features/timeline/axis-labels.ts";
import { barPaths, endsPath } from "#features/timeline/bars.ts";
import { columnsOf, tallest } from "#features/timeline/columns-of.ts";
import { type DayScale, wholeSpan } from "#features/timeline/day-scale.ts";
import { LineAbove } from "#features/timeline/line-above.tsx";
import { periodOf } from "#features/timeline/period-of.ts";
import { plotSentence } from "#features/timeline/plot-sentence.ts";
import { HEADROOM } from "#features/timeline/plot-size.ts";
import { barColours, useShownBars } from "#features/timeline/shown-bars.ts";
import styles from "#features/timeline/still-days.module.css";
import { usePlotScale } from "#features/timeline/use-plot-scale.ts";
import type { Lookup } from "#model/lookup.ts";
import { useView } from "#state/use-view.ts";
import { useText } from "#ui/text-context.tsx";

/** The widths that it is drawn for, of which a page shows the one that is nearer: bars and labels stretch to any. */
const NARROW = 358;
const WIDE = 1000;
const GROUND = 64;

/** The bars and the line above them before their box can be measured: they stretch with it, and the days stand under them in shares of its width. */
export function StillDays({ lookup }: { lookup: Lookup }) {
  const clock = useView((view) => view.clock);
  const wide = usePlotScale(lookup, clock, { width: WIDE });
  const narrow = usePlotScale(lookup, clock, { width: NARROW });
  return (
    <>
      <LineAbove lookup={lookup} clock={clock} period={periodOf(wide)} />
      <div data-box="days" className={styles.still}>
        <Plot lookup={lookup} scale={wide} width={WIDE} className={styles.wide ?? ""} />
        <Plot lookup={lookup} scale={narrow} width={NARROW} className={styles.narrow ?? ""} />
      </div>
    </>
  );
}

interface PlotProps {
  readonly lookup: Lookup;
  readonly scale: DayScale;
  readonly width: number;
  readonly className: string;
}

function Plot({ lookup, scale, width, className }: PlotProps) {
  const text = useText();
  const clock = useView((view) => view.clock);
  const period = periodOf(scale);
  const shown = useShownBars(lookup, period);
  const colours = barColours(shown, lookup.dataset.meta.families);
  const columns = columnsOf(shown, scale);
  const most = tallest(columns);
  const y = (count: number) => GROUND - (count / most) * (GROUND - HEADROOM);
  const paths = barPaths(columns, colours.length, y);
  return (
    <div className={className}>
      <svg
        role="img"
        aria-label={plotSentence(text, shown, { period, clock })}
        viewBox={`0 0 ${width} ${GROUND}`}
        preserveAspectRatio="none"
      >
        {colours.map((color, index) => (
          <g key={color} style={{ color }}>
            <path d={paths.pale[index]} className={styles.pale} />
            <path d={paths.solid[index]} className={styles.solid} />
          </g>
        ))}
        {shown.ends && <path d={endsPath(columns, y)} className={styles.ends} />}
        <path d={`M${wholeSpan(scale).x} ${GROUND}h${wholeSpan(scale).width}`} className={styles.line} />
      </svg>
      <Days scale={scale} width={width} />
    </div>
  );
}

function Days({ scale, width }: Pick<PlotProps, "scale" | "width">) {
  const { day } = useText();
  const write = (label: Pick<AxisLabel, "day" | "style">) => day(label.day, label.style);
  return (
    <ol aria-hidden="true">
      {axisLabels(scale, (at, style) => day(at, style)).map((label) => (
        <li key={label.day} style={{ "--at": `${((label.x / width) * 100).toFixed(1)}%` } as CSSProperties}>
          {write(label)}
        </li>
      ))}
    </ol>
  );
}
