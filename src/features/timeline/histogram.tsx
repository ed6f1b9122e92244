import { memo } from "react";
import { type AxisLabel, axisLabels } from "#features/timeline/axis-labels.ts";
import { barPaths, countTicks, endsPath } from "#features/timeline/bars.ts";
import { columnsOf, tallest } from "#features/timeline/columns-of.ts";
import { type DayScale, wholeSpan } from "#features/timeline/day-scale.ts";
import styles from "#features/timeline/histogram.module.css";
import { HANDLE, HEADROOM, LABELS } from "#features/timeline/plot-size.ts";
import type { ShownBars } from "#features/timeline/shown-bars.ts";
import { useText } from "#ui/text-context.tsx";

/** From the ground to the line that its labels stand on, and from a line of the grid to that of its number, in usual letters. */
const BASELINE = 14;
const MIDDLE = 4;
const TICKS_AT_MOST = 3;

interface Props {
  readonly scale: DayScale;
  readonly shown: ShownBars;
  /** Of the families that a bar is stacked from, in their order. */
  readonly colours: readonly string[];
  readonly width: number;
  /** Where the bars stand, counted from the top. */
  readonly ground: number;
  /** The chart in one sentence. */
  readonly sentence: string;
}

/** The bars of all days, whatever the range: it is drawn anew when the filter changes, not when the range moves. */
export const Histogram = memo(function Histogram({ scale, shown, colours, width, ground, sentence }: Props) {
  const columns = columnsOf(shown, scale);
  const max = tallest(columns);
  const y = (count: number) => ground - (count / max) * (ground - HEADROOM);
  const paths = barPaths(columns, colours.length, y);
  return (
    <svg
      role="img"
      aria-label={sentence}
      className={styles.histogram}
      viewBox={`0 0 ${width} ${ground + LABELS * scale.letters}`}
      width={width}
      height={ground + LABELS * scale.letters}
    >
      <Grid scale={scale} ticks={countTicks(max, Math.max(1, Math.round(TICKS_AT_MOST / scale.letters)))} y={y} />
      {colours.map((color, index) => (
        <g key={color} className={styles.family} style={{ color }}>
          <path d={paths.pale[index]} className={styles.ground} />
          <path d={paths.pale[index]} className={styles.pale} />
          <path d={paths.solid[index]} className={styles.solid} />
        </g>
      ))}
      {shown.ends && (
        <g className={styles.ends}>
          <path d={endsPath(columns, y)} className={styles.ground} />
          <path d={endsPath(columns, y)} />
        </g>
      )}
      <Axis scale={scale} ground={ground} />
    </svg>
  );
});

interface GridProps {
  readonly scale: DayScale;
  readonly ticks: readonly number[];
  readonly y: (count: number) => number;
}

function Grid({ scale, ticks, y }: GridProps) {
  const { number } = useText();
  const { x, width } = wholeSpan(scale);
  const labelX = scale.earlier ? x - 5 : x - HANDLE - 5;
  return (
    <g className={styles.grid}>
      {ticks.map((count) => (
        <g key={count}>
          <path d={`M${x} ${Math.round(y(count)) + 0.5}h${width}`} />
          <text x={labelX} y={y(count) + MIDDLE * scale.letters} textAnchor="end">
            {number(count)}
          </text>
        </g>
      ))}
    </g>
  );
}

function Axis({ scale, ground }: { scale: DayScale; ground: number }) {
  const { t, day } = useText();
  const { x, width } = wholeSpan(scale);
  const write = (at: AxisLabel["day"], style: AxisLabel["style"]) => day(at, style);
  const { earlier, later } = scale;
  return (
    <g className={styles.axis}>
      <path d={`M${x} ${ground + 0.5}h${width}`} />
      {axisLabels(scale, write).map((label) => (
        <text key={label.day} x={label.x} y={ground + BASELINE * scale.letters} textAnchor="middle">
          {write(label.day, label.style)}
        </text>
      ))}
      {earlier && (
        <text x={earlier.x + earlier.width} y={ground + BASELINE * scale.letters} textAnchor="end">
          {t("timeline.earlier")}
        </text>
      )}
      {later && (
        <text x={later.x} y={ground + BASELINE * scale.letters}>
          {t("timeline.later")}
        </text>
      )}
    </g>
  );
}
