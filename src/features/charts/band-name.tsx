import styles from "#features/charts/claims-plot.module.css";
import { FONT_SIZE, LINE_HEIGHT } from "#features/charts/label-lines.ts";
import type { BandLabel } from "#features/charts/place-band-label.ts";

/** What the band is, written into it once; from beside it with a line that leads there. */
export function BandName({ label: { lines, box, leader } }: { label: BandLabel }) {
  const middle = box.x + box.width / 2;
  const edge = leader && { x: leader.x, y: leader.y, from: leader.y < box.y ? box.y : box.y + box.height };
  return (
    <g className={styles.bandName}>
      {edge && (
        <path
          className={styles.leader}
          d={`M${Math.max(box.x, Math.min(edge.x, box.x + box.width))},${edge.from} L${edge.x},${edge.y}`}
        />
      )}
      <text className={styles.label} fontSize={FONT_SIZE} textAnchor="middle">
        {lines.map((line, i) => (
          <tspan key={line} x={middle} y={box.y + (i + 0.8) * LINE_HEIGHT}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
