import type { ChartFrame } from "#features/charts/chart-frame.ts";
import styles from "#features/charts/claims-plot.module.css";

/** Days narrower than this, in CSS pixels, cannot be told apart by a tint. */
const NARROWEST = 2;

/** Every other day tinted, so that a mark is seen to stand on one day; nothing where days are too narrow for it. */
export function DayBands({ frame: { axis, plot } }: { frame: ChartFrame }) {
  const { days, left, lane, dayWidth } = axis;
  if (dayWidth < NARROWEST) return null;
  const tinted = Array.from({ length: Math.ceil((days.to - days.from + 1) / 2) }, (_, i) => 2 * i);
  return (
    <g>
      {tinted.map((i) => (
        <rect
          key={i}
          className={styles.band}
          x={left + lane + i * dayWidth}
          y={plot.y}
          width={dayWidth}
          height={plot.height}
        />
      ))}
    </g>
  );
}
