import { useState } from "react";
import type { Place } from "#dataset/records.ts";
import styles from "#features/map/tray.module.css";
import { TrayLine } from "#features/map/tray-line.tsx";
import { useText } from "#ui/text-context.tsx";

/** More places than this are shown only where they have events, the most first, and by their names alone. */
const FEW = 8;

interface Props {
  /** Regions and other places that nobody can draw. */
  readonly places: readonly Place[];
  readonly abroad: readonly Place[];
  readonly eventsOf: (place: Place) => number;
  readonly onPress: (placeId: string) => void;
}

/** The lines below the country: regions without an outline, and abroad, which folds. */
export function TrayElsewhere({ places, abroad, eventsOf, onPress }: Props) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const few = places.length <= FEW;
  const busy = places.filter((place) => eventsOf(place) > 0).sort((a, b) => eventsOf(b) - eventsOf(a));
  const total = abroad.reduce((sum, place) => sum + eventsOf(place), 0);
  return (
    <div className={styles.elsewhere}>
      {(few ? places : busy).map((place) => (
        <TrayLine
          key={place.id}
          place={place}
          remark={place.kind === "region" && few ? text.t("map.tray.outlineless") : undefined}
          events={eventsOf(place)}
          onPress={onPress}
        />
      ))}
      {abroad.length > 0 && (
        <button type="button" aria-expanded={open} className={styles.line} onClick={() => setOpen(!open)}>
          <span className={styles.abroad}>{text.t("map.tray.abroad")}</span>
          <span className={styles.count}>{text.count("count.events", total)}</span>
        </button>
      )}
      {open &&
        abroad.map((place) => (
          <TrayLine key={place.id} place={place} nested events={eventsOf(place)} onPress={onPress} />
        ))}
    </div>
  );
}
