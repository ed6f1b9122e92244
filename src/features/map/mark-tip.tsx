import { countedWords } from "#evidence/counted-words.ts";
import type { FrameSubject } from "#features/map/map-frame.ts";
import { markName } from "#features/map/mark-names.ts";
import styles from "#features/map/mark-tip.module.css";
import type { OpenMap } from "#features/map/open-map.ts";
import { countsByPlace, familyWords } from "#features/map/place-count.ts";
import { useMapValue } from "#features/map/use-map.ts";
import { cellMembers } from "#model/cells.ts";
import { cellZoom, type MarkLevel } from "#model/mark-level.ts";
import { useDeferredFilter } from "#state/derived.ts";
import { shownPlaces, useShownCounts } from "#state/shown-counts.ts";
import { useSession, useView } from "#state/use-view.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly subject: FrameSubject;
  readonly map: OpenMap;
  readonly level: MarkLevel;
}

/** A quiet label at the mark under the pointer, but for one whose card lies open. The list of places says the same to those who have none. */
export function MarkTip({ subject, map, level }: Props) {
  const place = useSession((session) => session.hoveredPlace);
  const opened = useView((view) => (view.place.length === 1 ? view.place[0] : null));
  return place === null || place === opened ? null : <Tip {...{ subject, map, level }} placeId={place} />;
}

function Tip({ subject, map, level, placeId }: Props & { placeId: string }) {
  const text = useText();
  const filter = useDeferredFilter();
  const shown = useShownCounts(subject.lookup, { anyPlace: true, level });
  const spot = useMapValue(map, (open) => spotText(open, placeId), null);
  const place = subject.lookup.place.get(placeId);
  if (spot === null || !place) return null;
  const [x = 0, y = 0, radius = 0] = spot.split(" ").map(Number);
  const count = countsByPlace(shownPlaces(shown, filter, [placeId])).get(placeId);
  const zoom = cellZoom(level);
  const others = zoom === null ? 1 : cellMembers(subject.lookup, zoom, placeId).length;
  const below = y < 110;
  return (
    <div
      aria-hidden="true"
      className={below ? styles.tipBelow : styles.tipAbove}
      style={{ left: Math.min(Math.max(x, 90), map.box().width - 90), top: below ? y + radius + 8 : y - radius - 8 }}
    >
      <strong>{markName(text, { place, others: others - 1 })}</strong>
      <span>{countedWords(text, shown.measure, count)}</span>
      {count && <span className={styles.soft}>{familyWords(text, subject.lookup.dataset.meta.families, count)}</span>}
    </div>
  );
}

/** A spot as a text, so that an unchanged one is recognised. */
function spotText(map: OpenMap, placeId: string): string | null {
  const spot = map.spotOf(placeId);
  return spot && [spot.x, spot.y, spot.radius].map(Math.round).join(" ");
}
