import { CartesianGrid, ComposedChart, DefaultZIndexes, XAxis, YAxis, ZIndexLayer } from "recharts";
import type { Day } from "#dataset/day.ts";
import { DAY_LABELS } from "#features/charts/chart-frame.ts";
import styles from "#features/charts/claims-plot.module.css";
import { DayBands } from "#features/charts/day-bands.tsx";
import { tickStyle } from "#features/charts/day-ticks.ts";
import type { Drawing } from "#features/charts/drawing.ts";
import { EarlyLane } from "#features/charts/early-lane.tsx";
import { MarkLayer } from "#features/charts/mark-layer.tsx";
import { PublicationLines } from "#features/charts/publication-lines.tsx";
import { SpreadBand } from "#features/charts/spread-band.tsx";
import { StepLines } from "#features/charts/step-lines.tsx";
import type { Clock, SeriesBy } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

export interface PlotProps {
  readonly lookup: Lookup;
  readonly drawing: Drawing;
  readonly by: SeriesBy;
  readonly clock: Clock;
  /** What the picture shows, in a sentence. */
  readonly sentence: string;
}

const TICK = { fontSize: 12, fill: "var(--soft)" };
const LINE = { stroke: "var(--line-strong)" };

/** The claims of one scope as marks over days: axes and grid by recharts, all that is claimed by the layers on top. */
export function ClaimsPlot({ lookup, drawing, by, clock, sentence }: PlotProps) {
  const text = useText();
  const { frame } = drawing;
  const { axis, plot, scale } = frame;
  const image = { role: "img", "aria-label": sentence };
  return (
    <ComposedChart
      {...image}
      className={styles.plot ?? ""}
      width={frame.width}
      height={frame.height}
      margin={{ top: plot.y, right: frame.width - plot.x - plot.width, bottom: frame.foot, left: 0 }}
      data={[]}
      accessibilityLayer={false}
    >
      <ZIndexLayer zIndex={DefaultZIndexes.grid - 1}>
        {clock === "happened" && scale && <DayBands frame={frame} />}
        <EarlyLane frame={frame} />
        <SpreadBand drawing={drawing} />
      </ZIndexLayer>
      <CartesianGrid vertical={false} stroke="var(--line)" strokeWidth={scale ? 1 : 0} />
      <XAxis
        type="number"
        dataKey="day"
        domain={[...axis.domain]}
        ticks={[...axis.ticks]}
        interval={0}
        allowDataOverflow
        height={DAY_LABELS}
        tick={TICK}
        axisLine={LINE}
        tickLine={LINE}
        tickFormatter={(day: Day, i: number) => text.day(day, tickStyle(axis, i))}
      />
      <YAxis
        type="number"
        domain={[0, scale?.max ?? 1]}
        ticks={[...(scale?.ticks ?? [])]}
        interval={0}
        allowDataOverflow
        width={plot.x}
        tick={TICK}
        axisLine={false}
        tickLine={false}
        tickFormatter={text.number}
      />
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        {clock === "known" && <PublicationLines lookup={lookup} frame={frame} />}
        <StepLines lookup={lookup} lines={drawing.steps} by={by} />
        <MarkLayer lookup={lookup} drawing={drawing} by={by} />
      </ZIndexLayer>
    </ComposedChart>
  );
}
