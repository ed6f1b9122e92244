import styles from "#features/timeline/chosen-window.module.css";
import { type DayScale, type Span, takesBins } from "#features/timeline/day-scale.ts";
import { useView } from "#state/use-view.ts";
import { turnView } from "#state/view-store.ts";
import { useText } from "#ui/text-context.tsx";

/** What lies before and after the days of the timeline, framed where it is chosen, too: a press leaves it out, or takes it in. */
export function BinToggles({ scale }: { scale: DayScale }) {
  const { t, declinedDay } = useText();
  const { coverage, earlier, later } = scale;
  const taken = {
    earlier: useView((view) => takesBins(view, coverage).earlier),
    later: useView((view) => takesBins(view, coverage).later),
  };
  return (
    <>
      {earlier && (
        <Toggle
          span={earlier}
          name={t("timeline.table.earlier", { day: declinedDay(coverage.from) })}
          taken={taken.earlier}
          onPress={() => turnView({ from: taken.earlier ? coverage.from : null })}
        />
      )}
      {later && (
        <Toggle
          span={later}
          name={t("timeline.table.later", { day: declinedDay(coverage.to) })}
          taken={taken.later}
          onPress={() => turnView({ to: taken.later ? coverage.to : null })}
        />
      )}
    </>
  );
}

interface ToggleProps {
  readonly span: Span;
  readonly name: string;
  readonly taken: boolean;
  readonly onPress: () => void;
}

/** As wide as a finger needs; its frame is that of the bar. */
function Toggle({ span, name, taken, onPress }: ToggleProps) {
  return (
    <button
      type="button"
      aria-pressed={taken}
      aria-label={name}
      title={name}
      className={styles.bin}
      style={{ left: span.x + span.width / 2 }}
      onClick={onPress}
    >
      <span className={styles.binFrame} style={{ width: span.width + 2 }} />
    </button>
  );
}
