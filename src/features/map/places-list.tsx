import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import type { Place } from "#dataset/records.ts";
import { countedWords } from "#evidence/counted-words.ts";
import { Named } from "#evidence/named.tsx";
import type { FrameSubject } from "#features/map/map-frame.ts";
import { marksAt } from "#features/map/map-places.ts";
import { isCrowded } from "#features/map/mark-levels.ts";
import type { OpenMap } from "#features/map/open-map.ts";
import { countsByPlace } from "#features/map/place-count.ts";
import styles from "#features/map/places-list.module.css";
import { toldOf } from "#features/map/told-of.ts";
import { useMapValue } from "#features/map/use-map.ts";
import { cellMembers } from "#model/cells.ts";
import { claimsByPlace } from "#model/claims-by-place.ts";
import { eventsByPlace } from "#model/events-by-place.ts";
import { cellZoom, type MarkLevel } from "#model/mark-level.ts";
import type { PlacePeople } from "#model/people-cube.ts";
import { writtenOutEvents } from "#model/written-out-events.ts";
import { useDeferredFilter, useEventCube } from "#state/derived.ts";
import { shownPlaces, useShownCounts } from "#state/shown-counts.ts";
import { useView } from "#state/use-view.ts";
import { updateSession } from "#state/view-store.ts";
import { Button } from "#ui/button.tsx";
import { useStill } from "#ui/still.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly subject: FrameSubject;
  readonly map: OpenMap | null;
  readonly level: MarkLevel;
  readonly onPress: (placeId: string) => void;
}

/** Where no map is drawn, a crowded one is told by so many of its places, those with the most events. */
const MOST_UNDRAWN = 200;

/** What is listed: all that the map can show and the data tell something of, or of a crowded map what it shows now. */
function useListed({ subject, map, level }: Omit<Props, "onPress">): readonly Place[] {
  const drawn = useMapValue(map, (open) => (isCrowded(subject) ? open.drawn() : null), null);
  return useMemo(() => {
    const { regions, countries, outlineless } = toldOf(subject);
    const others = [...regions, ...countries, ...outlineless, ...subject.places.abroad];
    const marks = marksAt(subject.lookup, subject.places, level);
    if (!isCrowded(subject)) return [...marks, ...others];
    const events = eventsByPlace(subject.lookup);
    const seen = drawn === null ? null : new Set(drawn.split(" "));
    const near = marks
      .filter((place) => seen === null || seen.has(place.id))
      .sort((a, b) => (events.get(b.id) ?? 0) - (events.get(a.id) ?? 0));
    return [...(seen === null ? near.slice(0, MOST_UNDRAWN) : near), ...others];
  }, [subject, level, drawn]);
}

/** The map once more as a list of buttons: one line, or all of it when it is unfolded. */
export function PlacesList({ subject, map, level, onPress }: Props) {
  const text = useText();
  const { t } = text;
  const [open, setOpen] = useState(false);
  const filter = useDeferredFilter();
  const cube = useEventCube(subject.lookup, { anyPlace: true, level });
  const listed = useListed({ subject, map, level });
  const ids = listed.map((place) => place.id);
  const counts = countsByPlace(cube.placeCounts(filter, ids));
  const shown = useShownCounts(subject.lookup, { anyPlace: true, level });
  const people = shown.measure === null ? counts : countsByPlace(shownPlaces(shown, filter, ids));
  const claims = useMemo(() => claimsByPlace(subject.lookup, filter), [subject, filter]);
  const wordsOf = (place: Place) => {
    if (claims) return text.count("count.claims", claims.get(place.id) ?? 0);
    const { total = 0, ends = null }: Partial<PlacePeople> = people.get(place.id) ?? {};
    return countedWords(text, shown.measure, { total, ends });
  };
  const chosen = useView((view) => view.place);
  const list = useRef<HTMLUListElement>(null);
  useInSight(list, chosen.join());
  const zoom = cellZoom(level);
  // Unfolded it lies over the map, which is where a choice shows.
  const choose = (place: string) => {
    setOpen(false);
    onPress(place);
  };
  return (
    <div className={open ? styles.open : styles.strip}>
      <Button look="quiet" aria-expanded={open} className={styles.toggle} onClick={() => setOpen(!open)}>
        {t("map.places")}
      </Button>
      <ul
        ref={list}
        aria-label={t("map.places")}
        className={styles.list}
        onFocus={(event) => event.target.matches(":focus-visible") && bringIn(event.currentTarget, event.target)}
      >
        {listed.map((place) => (
          <li key={place.id}>
            <PlaceButton
              place={place}
              others={zoom === null ? 0 : cellMembers(subject.lookup, zoom, place.id).length - 1}
              events={counts.get(place.id)?.total ?? 0}
              empty={(claims?.get(place.id) ?? counts.get(place.id)?.total ?? 0) === 0}
              counted={wordsOf(place)}
              writtenOut={writtenOutEvents(subject.lookup)?.has(place.id) ?? false}
              chosen={chosen.includes(place.id)}
              onPress={choose}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The end of the line that fades, in CSS pixels, as the style sheet has it. */
const FADE = 28;

/** Scrolls a list, and nothing but it, until one of its buttons can be seen whole. */
function bringIn(box: Element, button: Element): void {
  const [outer, inner] = [box.getBoundingClientRect(), button.getBoundingClientRect()];
  if (inner.left < outer.left || inner.right > outer.right - FADE) box.scrollLeft += inner.left - outer.left - FADE;
}

/** Scrolls a list to what is chosen of it whenever that is another. */
function useInSight(list: RefObject<HTMLElement | null>, chosen: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: where the reader scrolls to meanwhile is theirs
  useEffect(() => {
    const button = list.current?.querySelector("[aria-pressed=true]");
    if (list.current && button) bringIn(list.current, button);
  }, [chosen]);
}

interface PlaceButtonProps {
  readonly place: Place;
  /** How many other places it stands for. */
  readonly others: number;
  readonly events: number;
  /** Whether nothing is counted there. */
  readonly empty: boolean;
  /** What the map counts there, in words. */
  readonly counted: string;
  /** Whether the page of the build tells what happened there. */
  readonly writtenOut: boolean;
  readonly chosen: boolean;
  readonly onPress: (placeId: string) => void;
}

function PlaceButton({ place, others, events, empty, counted, writtenOut, chosen, onPress }: PlaceButtonProps) {
  const text = useText();
  const show = () => updateSession({ hoveredPlace: place.id });
  const hide = () => updateSession({ hoveredPlace: null });
  const still = useStill();
  const className = empty ? styles.emptyPlace : styles.place;
  const words = (
    <>
      <Named of={place.name} />{" "}
      {others > 0 && (
        <>
          <span aria-hidden="true">{text.t("map.cell.others", { n: text.number(others) })}</span>
          <span className="visually-hidden">{text.count("map.cell.others.long", others)}</span>{" "}
        </>
      )}
      <span className={styles.count}>{counted}</span>
    </>
  );
  if (still && writtenOut) {
    return (
      <a href={`#place-${place.id}`} data-place-id={place.id} className={className}>
        {words}
      </a>
    );
  }
  return (
    <button
      type="button"
      data-place-id={place.id}
      data-count={events}
      aria-pressed={chosen}
      className={className}
      onClick={() => onPress(place.id)}
      onPointerEnter={show}
      onPointerLeave={hide}
      // A focus that only came back after a tap points at nothing.
      onFocus={(event) => event.currentTarget.matches(":focus-visible") && show()}
      onBlur={hide}
    >
      {words}
    </button>
  );
}
