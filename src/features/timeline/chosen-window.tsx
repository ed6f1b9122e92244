import { BinToggles } from "#features/timeline/bin-toggles.tsx";
import styles from "#features/timeline/chosen-window.module.css";
import { shownDays } from "#features/timeline/day-range.ts";
import { chosenSpan, type DayScale } from "#features/timeline/day-scale.ts";
import { useRange } from "#features/timeline/use-range.ts";
import { useWindowDrag } from "#features/timeline/use-window-drag.ts";
import { Veils } from "#features/timeline/veils.tsx";

/** The frame around the chosen days, which can be dragged, and a veil over all that is not chosen. */
export function ChosenWindow({ scale }: { scale: DayScale }) {
  const range = useRange();
  const drag = useWindowDrag(scale);
  const { coverage } = scale;
  const span = chosenSpan(scale, range);
  const shown = shownDays(range, coverage);
  const movable = shown.from > coverage.from || shown.to < coverage.to;
  return (
    <>
      <Veils scale={scale} />
      <BinToggles scale={scale} />
      <div
        className={styles.window}
        data-movable={movable || undefined}
        style={{ translate: `${span.x - 1}px`, width: span.width + 2 }}
        {...(movable ? drag : {})}
      />
    </>
  );
}
