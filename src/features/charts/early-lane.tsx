import type { ChartFrame } from "#features/charts/chart-frame.ts";
import styles from "#features/charts/claims-plot.module.css";
import { FONT_SIZE } from "#features/charts/label-lines.ts";
import { useText } from "#ui/text-context.tsx";

/** The lane before the first day, for what is older: set off by a line, named below. */
export function EarlyLane({ frame: { axis, plot } }: { frame: ChartFrame }) {
  const { t } = useText();
  const { left, lane } = axis;
  if (lane === 0) return null;
  const bottom = plot.y + plot.height;
  return (
    <g>
      <path className={styles.edge} d={`M${left + lane},${plot.y} V${bottom + 6}`} />
      <text className={styles.earlier} fontSize={FONT_SIZE} x={left + lane / 2 - 4} y={bottom + 17} textAnchor="middle">
        {t("charts.earlier")}
      </text>
    </g>
  );
}
