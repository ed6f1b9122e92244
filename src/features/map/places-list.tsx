import { useState } from "react";
import type { Place } from "#dataset/records.ts";
import type { FrameSubject } from "#features/map/map-frame.ts";
import { countsByPlace } from "#features/map/place-count.ts";
import styles from "#features/map/places-list.module.css";
import type { MarkLevel } from "#model/place-scope.ts";
import { useDeferredFilter, useEventCube } from "#state/derived.ts";
import { useView } from "#state/use-view.ts";
import { updateSession } from "#state/view-store.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly subject: FrameSubject;
  readonly level: MarkLevel;
  readonly onPress: (placeId: string) => void;
}

function allPlaces({ places }: FrameSubject, level: MarkLevel): readonly Place[] {
  const { points, regions, countries, outlineless, abroad } = places;
  return [...points[level], ...regions, ...countries, ...outlineless, ...abroad];
}

/** The map once more as a list of buttons: one line, or all of it when it is unfolded. */
export function PlacesList({ subject, level, onPress }: Props) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const filter = useDeferredFilter();
  const cube = useEventCube(subject.lookup, { anyPlace: true, level });
  const counts = countsByPlace(cube.placeCounts(filter));
  const chosen = useView((view) => view.place);
  return (
    <div className={open ? styles.open : styles.strip}>
      <Button look="quiet" aria-expanded={open} className={styles.toggle} onClick={() => setOpen(!open)}>
        {t("map.places")}
      </Button>
      <ul aria-label={t("map.places")} className={styles.list}>
        {allPlaces(subject, level).map((place) => (
          <li key={place.id}>
            <PlaceButton
              place={place}
              events={counts.get(place.id)?.total ?? 0}
              chosen={chosen.includes(place.id)}
              onPress={onPress}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface PlaceButtonProps {
  readonly place: Place;
  readonly events: number;
  readonly chosen: boolean;
  readonly onPress: (placeId: string) => void;
}

function PlaceButton({ place, events, chosen, onPress }: PlaceButtonProps) {
  const text = useText();
  const show = () => updateSession({ hoveredPlace: place.id });
  const hide = () => updateSession({ hoveredPlace: null });
  return (
    <button
      type="button"
      data-place-id={place.id}
      data-count={events}
      aria-pressed={chosen}
      className={events === 0 ? styles.emptyPlace : styles.place}
      onClick={() => onPress(place.id)}
      onPointerEnter={show}
      onPointerLeave={hide}
      onFocus={show}
      onBlur={hide}
    >
      {text.name(place.name)} <span className={styles.count}>{text.count("count.events", events)}</span>
    </button>
  );
}
