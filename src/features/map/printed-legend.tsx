import { FamilySwatch } from "#evidence/family-swatch.tsx";
import type { BasemapFiles } from "#features/map/basemap-sources.ts";
import { frameSubject } from "#features/map/frame-subject.ts";
import { countsByPlace } from "#features/map/place-count.ts";
import styles from "#features/map/printed-legend.module.css";
import type { Lookup } from "#model/lookup.ts";
import { useEventCube, useFilter } from "#state/derived.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly basemap: BasemapFiles | null;
}

/** What the printed map shows, in numbers that need no colour: events by kind, and those that have no point on it. */
export function PrintedLegend({ lookup, basemap }: Props) {
  const text = useText();
  const { t, name, number } = text;
  const counts = useEventCube(lookup).placeCounts(useFilter());
  const inFamily = (index: number) => counts.reduce((sum, { byFamily }) => sum + (byFamily[index] ?? 0), 0);
  const byPlace = countsByPlace(counts);
  const { countries, outlineless, abroad } = frameSubject(text, lookup, basemap).places;
  const eventsAt = (id: string) => byPlace.get(id)?.total ?? 0;
  const elsewhere = [
    ...[...countries, ...outlineless].map(({ id, name: named, kind }) => ({
      label: kind === "country" ? t("map.tray.country") : name(named),
      events: eventsAt(id),
    })),
    { label: t("map.tray.abroad"), events: abroad.reduce((sum, { id }) => sum + eventsAt(id), 0) },
  ].filter(({ events }) => events > 0);
  return (
    <div className={styles.legend}>
      <ul className={styles.rows}>
        {lookup.dataset.meta.families.map((family, index) => (
          <li key={family.id}>
            <FamilySwatch family={family} />
            <span>{name(family.label)}</span>
            <span>{number(inFamily(index))}</span>
          </li>
        ))}
      </ul>
      {elsewhere.length > 0 && (
        <p className={styles.note}>
          {t("print.legend.elsewhere", {
            list: elsewhere
              .map(({ label, events }) => t("map.family", { family: label, n: number(events) }))
              .join(t("print.semicolon")),
          })}
        </p>
      )}
      {!basemap && <p className={styles.note}>{t("print.map.still")}</p>}
    </div>
  );
}
