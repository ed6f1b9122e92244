import type { Place } from "#dataset/records.ts";
import { countedTogether, countedWords } from "#evidence/counted-words.ts";
import type { FrameSubject } from "#features/map/map-frame.ts";
import { countsByPlace } from "#features/map/place-count.ts";
import { toldOf } from "#features/map/told-of.ts";
import styles from "#features/map/tray.module.css";
import { TrayElsewhere } from "#features/map/tray-elsewhere.tsx";
import { TrayFigures } from "#features/map/tray-figures.tsx";
import { TrayLine } from "#features/map/tray-line.tsx";
import { eventsIn } from "#model/events-in.ts";
import type { MarkLevel } from "#model/mark-level.ts";
import { useDeferredFilter, useEventCube } from "#state/derived.ts";
import { shownPlaces, useShownCounts } from "#state/shown-counts.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly subject: FrameSubject;
  readonly level: MarkLevel;
  /** As wide as a phone lets it be. */
  readonly compact: boolean;
  /** The legend leaves it more of the height. */
  readonly low: boolean;
  /** Not only its first line shows. */
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onPress: (placeId: string) => void;
}

/** What has no point on the map: the whole country, regions that nobody drew, and abroad. */
export function Tray({ subject, level, compact, low, open, onToggle, onPress }: Props) {
  const text = useText();
  const { t } = text;
  const filter = useDeferredFilter();
  const { abroad } = subject.places;
  const { countries, outlineless } = toldOf(subject);
  const [country, ...others] = countries;
  const ids = [...countries, ...outlineless, ...abroad].map(({ id }) => id);
  // At the level of the map, whose counts are at hand; what is told here counts for the same at any.
  const counts = countsByPlace(useEventCube(subject.lookup, { anyPlace: true, level }).placeCounts(filter, ids));
  const shown = useShownCounts(subject.lookup, { anyPlace: true, level });
  const people = countsByPlace(shownPlaces(shown, filter, ids));
  const eventsOf = (place: Place) => counts.get(place.id)?.total ?? 0;
  // Where the data are figures alone, a count of events at each line would only say that there are none.
  const counted = eventsIn(subject.lookup) > 0;
  const wordsOf = (places: readonly Place[]) =>
    counted ? countedWords(text, shown.measure, countedTogether(places.map(({ id }) => people.get(id)))) : "";
  if (ids.length === 0) return null;
  return (
    <fieldset
      aria-label={t("map.tray")}
      data-part="tray"
      className={`${compact ? styles.compact : styles.tray} ${low ? styles.low : ""}`}
    >
      <div className={styles.head}>
        {country === undefined ? (
          <p className={styles.title}>{t("map.tray")}</p>
        ) : (
          <TrayLine
            place={country}
            label={t("map.tray.country")}
            remark={t("map.tray")}
            events={eventsOf(country)}
            counted={wordsOf([country])}
            onPress={onPress}
          />
        )}
        <Button look="quiet" aria-expanded={open} className={styles.fold} onClick={onToggle}>
          {open ? t("map.tray.less") : t("map.tray.more")}
        </Button>
      </div>
      {open && (
        <div className={styles.body}>
          {country && <TrayFigures lookup={subject.lookup} filter={filter} placeId={country.id} />}
          <TrayElsewhere
            places={[...others, ...outlineless]}
            abroad={abroad}
            {...{ eventsOf, wordsOf }}
            onPress={onPress}
          />
        </div>
      )}
    </fieldset>
  );
}
