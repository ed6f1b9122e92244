import styles from "#features/timeline/chosen-window.module.css";
import { shownDays } from "#features/timeline/day-range.ts";
import { chosenSpan, type DayScale } from "#features/timeline/day-scale.ts";
import { HANDLE } from "#features/timeline/plot-size.ts";
import { useRange } from "#features/timeline/use-range.ts";
import { useWindowDrag } from "#features/timeline/use-window-drag.ts";

/** The frame around the chosen days, which can be dragged, with what is seen of the handles at its edges: all move as one. */
export function ChosenWindow({ scale }: { scale: DayScale }) {
  const range = useRange();
  const drag = useWindowDrag(scale);
  const { coverage } = scale;
  const span = chosenSpan(scale, range);
  const shown = shownDays(range, coverage);
  const movable = shown.from > coverage.from || shown.to < coverage.to;
  return (
    <div
      className={styles.window}
      data-movable={movable || undefined}
      style={{ translate: `${span.x - 1}px`, width: span.width + 2 }}
      {...(movable ? drag : {})}
    >
      <span data-end="from" className={styles.handle} style={{ left: -HANDLE, width: HANDLE }} />
      <span data-end="to" className={styles.handle} style={{ right: -HANDLE, width: HANDLE }} />
    </div>
  );
}
