import styles from "#features/map/places-alone.module.css";
import { PlacesList } from "#features/map/places-list.tsx";
import { useChosenPlace } from "#features/map/use-chosen-place.ts";
import { useFrameSubject } from "#features/map/use-frame-subject.ts";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

/** The places of data that name no point of a map, as a list with what is counted at each. */
export function PlacesAlone({ lookup }: { lookup: Lookup }) {
  const { t } = useText();
  const subject = useFrameSubject(lookup, null);
  const { choose } = useChosenPlace();
  return (
    <section aria-label={t("map.places")} className={styles.alone}>
      <PlacesList subject={subject} map={null} level="city" onPress={choose} />
    </section>
  );
}
