import { useMemo } from "react";
import { DAY_LABELS, valueY } from "#features/charts/chart-frame.ts";
import type { ChartRows } from "#features/charts/chart-rows.ts";
import { chartSentence } from "#features/charts/chart-sentence.ts";
import styles from "#features/charts/claims-plot.module.css";
import { dayX } from "#features/charts/day-axis.ts";
import { DayBands } from "#features/charts/day-bands.tsx";
import { tickStyle } from "#features/charts/day-ticks.ts";
import type { Drawing } from "#features/charts/drawing.ts";
import { EarlyLane } from "#features/charts/early-lane.tsx";
import { MarkLayer } from "#features/charts/mark-layer.tsx";
import { PublicationLines } from "#features/charts/publication-lines.tsx";
import { SpreadBand } from "#features/charts/spread-band.tsx";
import { StepLines } from "#features/charts/step-lines.tsx";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly rows: ChartRows;
  readonly drawing: Drawing;
}

const TICK_FONT = 11;

/** The same picture as on screen for paper: its axes are drawn here at once, since a printer does not wait for a library. */
export function PlainPlot({ lookup, rows, drawing }: Props) {
  const text = useText();
  const { frame, scope } = drawing;
  const { clock } = rows.filter;
  const sentence = useMemo(() => chartSentence(text, lookup, { rows, scope }), [text, lookup, rows, scope]);
  return (
    <svg
      role="img"
      aria-label={sentence}
      className={`${styles.plot} ${styles.plain}`}
      width={frame.width}
      height={frame.height}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      overflow="visible"
    >
      {clock === "happened" && frame.scale && <DayBands frame={frame} />}
      <EarlyLane frame={frame} />
      <SpreadBand drawing={drawing} />
      <Values drawing={drawing} />
      <Days drawing={drawing} />
      {clock === "known" && <PublicationLines lookup={lookup} frame={frame} />}
      <StepLines lookup={lookup} lines={drawing.steps} by={rows.by} />
      <MarkLayer lookup={lookup} drawing={drawing} by={rows.by} />
    </svg>
  );
}

function Values({ drawing: { frame } }: { drawing: Drawing }) {
  const { number } = useText();
  const { plot, scale } = frame;
  const y = valueY(frame);
  return (
    <g fontSize={TICK_FONT}>
      {scale?.ticks.map((value) => (
        <g key={value}>
          <path className={styles.strip} d={`M${plot.x},${y(value)} h${plot.width}`} />
          <text className={styles.earlier} x={plot.x - 6} y={y(value) + 4} textAnchor="end">
            {number(value)}
          </text>
        </g>
      ))}
    </g>
  );
}

function Days({ drawing: { frame } }: { drawing: Drawing }) {
  const { day } = useText();
  const { plot, axis } = frame;
  const bottom = plot.y + plot.height;
  return (
    <g fontSize={TICK_FONT}>
      <path className={styles.edge} d={`M${plot.x},${bottom} h${plot.width}`} />
      {axis.ticks.map((tick, i) => (
        <g key={tick}>
          <path className={styles.edge} d={`M${dayX(axis, tick)},${bottom} v5`} />
          <text className={styles.earlier} x={dayX(axis, tick)} y={bottom + DAY_LABELS - 7} textAnchor="middle">
            {day(tick, tickStyle(axis, i))}
          </text>
        </g>
      ))}
    </g>
  );
}
