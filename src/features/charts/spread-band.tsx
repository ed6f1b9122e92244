import styles from "#features/charts/claims-plot.module.css";
import type { Drawing } from "#features/charts/drawing.ts";

/** How far apart the standing claims lie, as a light band between the lowest and the highest of them: no range of truth. */
export function SpreadBand({ drawing: { band } }: { drawing: Pick<Drawing, "band"> }) {
  if (band.length === 0) return null;
  // In two paths whatever its length: side by side, areas of their own would show seams.
  const areas = band.map(({ x, y, width, height }) => `M${x},${y} h${width} v${height} h${-width} Z`);
  const edges = band.map(({ x, y, width, height }) => `M${x},${y} h${width} m${-width},${height} h${width}`);
  return (
    <g>
      <path className={styles.area} d={areas.join(" ")} />
      <path className={styles.ends} d={edges.join(" ")} />
    </g>
  );
}
