import styles from "#features/charts/claims-plot.module.css";
import type { Drawing } from "#features/charts/drawing.ts";

/** How far apart the standing claims lie, as a light band between the lowest and the highest of them: no range of truth. */
export function SpreadBand({ drawing: { band } }: { drawing: Pick<Drawing, "band"> }) {
  return (
    <g className={styles.spread}>
      {band.map(({ x, y, width, height }) => (
        <g key={x}>
          <rect x={x} y={y} width={width} height={height} />
          <path d={`M${x},${y} H${x + width} M${x},${y + height} H${x + width}`} />
        </g>
      ))}
    </g>
  );
}
