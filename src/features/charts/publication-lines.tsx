import { publishedShortDay } from "#evidence/published-said.ts";
import { type ChartFrame, DAY_LABELS } from "#features/charts/chart-frame.ts";
import styles from "#features/charts/claims-plot.module.css";
import { TICK_FONT } from "#features/charts/publication-ticks.ts";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly frame: ChartFrame;
}

const TICK_GAP = 5;
const TICK_HEIGHT = 8;

/** The days on which something could be read: a line through the plot, and below the days a tick for each publication. */
export function PublicationLines({ lookup, frame }: Props) {
  const text = useText();
  const { plot, foot, published } = frame;
  const bottom = plot.y + plot.height;
  const top = bottom + DAY_LABELS;
  return (
    <g>
      {published.map(({ day, x, publications: some, words }) => (
        <g key={day}>
          <path className={styles.published} d={`M${x},${plot.y} V${bottom}`} />
          {some.map((publication, i) => {
            const at = x + (i - (some.length - 1) / 2) * TICK_GAP;
            return (
              <g key={publication.id}>
                <title>
                  {text.t("charts.published", {
                    outlet: publication.outlet,
                    day: publishedShortDay(text, lookup, publication),
                  })}
                </title>
                <path className={styles.tick} d={`M${at},${top} V${top + TICK_HEIGHT}`} />
                <rect className={styles.reach} x={at - TICK_GAP / 2} y={top - 4} width={TICK_GAP} height={foot + 4} />
              </g>
            );
          })}
          {words && (
            <text
              className={styles.earlier}
              fontSize={TICK_FONT}
              x={x}
              y={top + TICK_HEIGHT + TICK_FONT}
              textAnchor="middle"
            >
              {words}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
