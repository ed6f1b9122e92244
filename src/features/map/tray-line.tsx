import type { Place } from "#dataset/records.ts";
import { Named } from "#evidence/named.tsx";
import styles from "#features/map/tray.module.css";
import { useView } from "#state/use-view.ts";
import { updateSession } from "#state/view-store.ts";

interface Props {
  readonly place: Place;
  /** Another name for it, where its own would not say what it stands for. */
  readonly label?: string;
  readonly remark?: string | undefined;
  readonly events: number;
  /** What the map counts there, in words. */
  readonly counted: string;
  /** A line below another that it belongs to. */
  readonly nested?: boolean;
  readonly onPress: (placeId: string) => void;
}

/** A place without a point as a line that selects it. */
export function TrayLine({ place, label, remark, events, counted, nested = false, onPress }: Props) {
  const chosen = useView((view) => view.place.includes(place.id));
  return (
    <button
      type="button"
      aria-pressed={chosen}
      className={`${styles.line} ${nested ? styles.nested : ""} ${events === 0 ? styles.none : ""}`}
      onClick={() => onPress(place.id)}
      onPointerEnter={() => updateSession({ hoveredPlace: place.id })}
      onPointerLeave={() => updateSession({ hoveredPlace: null })}
    >
      <span className={label ? styles.strong : undefined}>{label ?? <Named of={place.name} />}</span>{" "}
      <span className={styles.count}>{counted}</span> {remark && <span className={styles.remark}>{remark}</span>}
    </button>
  );
}
