import { CartesianGrid, ComposedChart, DefaultZIndexes, Line, XAxis, YAxis, ZIndexLayer } from "recharts";
import type { Day } from "#dataset/day.ts";
import { claimantInk } from "#evidence/claimant-ink.ts";
import { AXIS_HEIGHT, type ChartFrame } from "#features/charts/chart-frame.ts";
import styles from "#features/charts/claims-plot.module.css";
import { DayBands } from "#features/charts/day-bands.tsx";
import { tickStyle } from "#features/charts/day-ticks.ts";
import type { PlaceMarks } from "#features/charts/mark.ts";
import { MarkLayer } from "#features/charts/mark-layer.tsx";
import { stepRows } from "#features/charts/step-rows.ts";
import type { SeriesBy } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

export interface PlotProps {
  readonly lookup: Lookup;
  readonly place: PlaceMarks;
  readonly frame: ChartFrame;
  readonly by: SeriesBy;
  /** Whether the metric's figures are joined by steps. */
  readonly steps: boolean;
  /** What the picture shows, in a sentence. */
  readonly sentence: string;
}

const TICK = { fontSize: 12, fill: "var(--soft)" };
const LINE = { stroke: "var(--line)" };

/** The claims of one place as marks over days: axes and steps by recharts, marks and labels by the layer on top. */
export function ClaimsPlot({ lookup, place, frame, by, steps, sentence }: PlotProps) {
  const text = useText();
  const { rows, series } = steps ? stepRows([...place.entries, ...place.marks]) : { rows: [], series: [] };
  const inkOf = (id: string) => {
    const claim = place.marks.find((mark) => mark.series === id)?.claim;
    return claim && by === "claimant" ? claimantInk(lookup, claim) : "";
  };
  const image = { role: "img", "aria-label": sentence };
  return (
    <ComposedChart
      {...image}
      className={styles.plot ?? ""}
      width={frame.width}
      height={frame.height}
      margin={{ top: frame.marginTop, right: frame.marginRight, bottom: 0, left: 0 }}
      data={rows}
      accessibilityLayer={false}
    >
      <ZIndexLayer zIndex={DefaultZIndexes.grid - 1}>
        <DayBands frame={frame} />
      </ZIndexLayer>
      <CartesianGrid vertical={false} stroke="var(--line)" strokeWidth={frame.valueTicks.length > 0 ? 1 : 0} />
      <XAxis
        type="number"
        dataKey="day"
        domain={[...frame.domain]}
        ticks={[...frame.dayTicks]}
        interval={0}
        allowDataOverflow
        height={AXIS_HEIGHT}
        tick={TICK}
        axisLine={LINE}
        tickLine={LINE}
        tickFormatter={(day: Day, i: number) => text.day(day, frame.daysAlone ? tickStyle(frame.dayTicks, i) : "short")}
      />
      <YAxis
        type="number"
        domain={[0, frame.max]}
        ticks={[...frame.valueTicks]}
        interval={0}
        allowDataOverflow
        width={frame.axisWidth}
        tick={TICK}
        axisLine={false}
        tickLine={false}
        tickFormatter={text.number}
      />
      {series.map((id) => (
        <Line
          key={id}
          type="stepAfter"
          dataKey={id}
          stroke="currentColor"
          className={`${styles.step} ${inkOf(id)}`}
          strokeWidth={1.5}
          dot={false}
          activeDot={false}
          connectNulls
          isAnimationActive={false}
        />
      ))}
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        <MarkLayer lookup={lookup} marks={place.marks} frame={frame} by={by} />
      </ZIndexLayer>
    </ComposedChart>
  );
}
