import { useState } from "react";
import type { Place } from "#dataset/records.ts";
import styles from "#features/map/tray.module.css";
import { TrayLine } from "#features/map/tray-line.tsx";
import { useText } from "#ui/text-context.tsx";

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
  const total = abroad.reduce((sum, place) => sum + eventsOf(place), 0);
  return (
    <div className={styles.elsewhere}>
      {places.map((place) => (
        <TrayLine
          key={place.id}
          place={place}
          remark={place.kind === "region" ? text.t("map.tray.outlineless") : undefined}
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
