import { useState } from "react";
import type { Place } from "#dataset/records.ts";
import styles from "#features/map/tray.module.css";
import { TrayLine } from "#features/map/tray-line.tsx";
import { useText } from "#ui/text-context.tsx";

/** More places than this would lie over the map: they fold, and only those with events are shown, the most first. */
const FEW = 8;

interface Props {
  /** Regions and other places that nobody can draw. */
  readonly places: readonly Place[];
  readonly abroad: readonly Place[];
  readonly eventsOf: (place: Place) => number;
  /** What the map counts at places together, in words. */
  readonly wordsOf: (places: readonly Place[]) => string;
  readonly onPress: (placeId: string) => void;
}

/** The lines below the country: regions without an outline, which fold where they are many, and abroad, which always does. */
export function TrayElsewhere({ places, abroad, eventsOf, wordsOf, onPress }: Props) {
  const { t } = useText();
  const few = places.length <= FEW;
  const busy = places.filter((place) => eventsOf(place) > 0).sort((a, b) => eventsOf(b) - eventsOf(a));
  return (
    <div className={styles.elsewhere}>
      {few &&
        places.map((place) => (
          <TrayLine
            key={place.id}
            place={place}
            remark={place.kind === "region" ? t("map.tray.outlineless") : undefined}
            events={eventsOf(place)}
            counted={wordsOf([place])}
            onPress={onPress}
          />
        ))}
      {!few && busy.length > 0 && (
        <FoldedLines name={t("map.tray.elsewhere")} places={busy} {...{ eventsOf, wordsOf, onPress }} />
      )}
      {abroad.length > 0 && (
        <FoldedLines name={t("map.tray.abroad")} places={abroad} {...{ eventsOf, wordsOf, onPress }} />
      )}
    </div>
  );
}

interface FoldedProps extends Pick<Props, "places" | "eventsOf" | "wordsOf" | "onPress"> {
  readonly name: string;
}

function FoldedLines({ name, places, eventsOf, wordsOf, onPress }: FoldedProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" aria-expanded={open} className={styles.line} onClick={() => setOpen(!open)}>
        <span className={styles.folded}>{name}</span>
        <span className={styles.count}>{wordsOf(places)}</span>
      </button>
      {open &&
        places.map((place) => (
          <TrayLine
            key={place.id}
            place={place}
            nested
            events={eventsOf(place)}
            counted={wordsOf([place])}
            onPress={onPress}
          />
        ))}
    </>
  );
}
