import { usePlotArea } from "recharts";
import type { ChartFrame } from "#features/charts/chart-frame.ts";
import styles from "#features/charts/claims-plot.module.css";
import { FONT_SIZE } from "#features/charts/label-lines.ts";
import { useText } from "#ui/text-context.tsx";

/** Every other day tinted, so that a mark is seen to stand on one day; before the first a lane for what is older. */
export function DayBands({ frame: { days, dayWidth, lane } }: { frame: ChartFrame }) {
  const { t } = useText();
  const plot = usePlotArea();
  if (!plot) return null;
  const start = plot.x + lane;
  const bottom = plot.y + plot.height;
  const tinted = Array.from({ length: Math.ceil((days.to - days.from + 1) / 2) }, (_, i) => 2 * i);
  return (
    <g>
      {tinted.map((i) => (
        <rect
          key={i}
          className={styles.band}
          x={start + i * dayWidth}
          y={plot.y}
          width={dayWidth}
          height={plot.height}
        />
      ))}
      {lane > 0 && (
        <>
          <path className={styles.edge} d={`M${start},${plot.y} V${bottom + 6}`} />
          <text
            className={styles.earlier}
            fontSize={FONT_SIZE}
            x={plot.x + lane / 2 - 4}
            y={bottom + 17}
            textAnchor="middle"
          >
            {t("charts.earlier")}
          </text>
        </>
      )}
    </g>
  );
}
