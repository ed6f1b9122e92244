import styles from "#features/timeline/chosen-window.module.css";
import { shownDays } from "#features/timeline/day-range.ts";
import { chosenSpan, type DayScale } from "#features/timeline/day-scale.ts";
import { useWindowDrag } from "#features/timeline/use-window-drag.ts";
import type { Range } from "#model/range.ts";

interface Props {
  readonly scale: DayScale;
  readonly range: Range;
}

/** The chosen days for the hand that drags them. What is seen of them is drawn elsewhere. */
export function ChosenWindow({ scale, range }: Props) {
  const drag = useWindowDrag(scale);
  const { coverage } = scale;
  const span = chosenSpan(scale, range);
  const shown = shownDays(range, coverage);
  const movable = shown.from > coverage.from || shown.to < coverage.to;
  return (
    <div
      className={styles.window}
      data-movable={movable || undefined}
      style={{ left: span.x - 1, width: span.width + 2 }}
      {...(movable ? drag : {})}
    />
  );
}
