import { useEffect, useId, useMemo, useRef } from "react";
import type { Place } from "#dataset/records.ts";
import { Named } from "#evidence/named.tsx";
import { otherNames } from "#evidence/other-names.ts";
import type { CardSide } from "#features/map/card-side.ts";
import type { FrameSubject } from "#features/map/map-frame.ts";
import type { Box } from "#features/map/mercator.ts";
import type { OpenMap } from "#features/map/open-map.ts";
import styles from "#features/map/place-card.module.css";
import { eventsInWords } from "#features/map/place-count.ts";
import { PlaceDifferences } from "#features/map/place-differences.tsx";
import { PlaceEvents } from "#features/map/place-events.tsx";
import { figuresAt, PlaceFigures, PlaceUnfigured } from "#features/map/place-figures.tsx";
import { showFigures } from "#features/map/show-figures.ts";
import { storyOf } from "#features/map/story.ts";
import { useCardSide } from "#features/map/use-card-side.ts";
import { claimsByPlace } from "#model/claims-by-place.ts";
import { useDeferredFilter, useEventCube } from "#state/derived.ts";
import { useView } from "#state/use-view.ts";
import { updateView } from "#state/view-store.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly subject: FrameSubject;
  readonly map: OpenMap | null;
  readonly box: Box;
  readonly failed: boolean;
  /** The place that was pressed here: only then does the card take the focus. */
  readonly openedHere: string | null;
  readonly roomBelow: boolean;
}

function close() {
  updateView({ place: [] });
}

/** The card of the one place that is selected; none while several are. */
export function PlaceCard(props: Props) {
  const only = useView((view) => (view.place.length === 1 ? (view.place[0] ?? null) : null));
  const place = only === null ? undefined : props.subject.lookup.place.get(only);
  return place ? <Card key={place.id} {...props} place={place} /> : null;
}

/** Takes the focus if it was opened here, gives it back when it closes, and closes on Escape. */
function useFloating(takesFocus: boolean, side: CardSide) {
  const card = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only how it was opened counts
  useEffect(() => {
    const opener = document.activeElement;
    // A finger on the map leaves the focus nowhere, and a frame around the card that it opened would tell it nothing.
    const focusVisible = opener?.matches(":focus-visible") ?? false;
    if (takesFocus) card.current?.focus({ preventScroll: side !== "below", focusVisible });
    return () => {
      const inside = document.activeElement === document.body || card.current?.contains(document.activeElement);
      if (takesFocus && inside && opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) close();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return card;
}

function Card({ subject, map, box, failed, openedHere, roomBelow, place }: Props & { place: Place }) {
  const text = useText();
  const heading = useId();
  const side = useCardSide({ map, place, story: storyOf(subject), box, failed, roomBelow });
  const card = useFloating(openedHere === place.id, side);
  const filter = useDeferredFilter();
  const rows = useEventCube(subject.lookup).rows(filter);
  const bySite = useEventCube(subject.lookup, { level: "site" });
  const own = useMemo(() => bySite.placeCounts(filter, [place.id])[0]?.total ?? 0, [bySite, filter, place]);
  const claims = claimsByPlace(subject.lookup, filter);
  const shown = useMemo(
    () => figuresAt({ lookup: subject.lookup, filter, placeId: place.id }),
    [subject.lookup, filter, place],
  );
  const others = otherNames(text, subject.lookup, place);
  const isCountry = place.kind === "country";
  return (
    // biome-ignore lint/a11y/useSemanticElements: a card of text with a name, not a set of fields
    <div ref={card} role="group" aria-labelledby={heading} tabIndex={-1} data-side={side} className={styles.card}>
      <header className={styles.head}>
        <div>
          <h2 id={heading}>{isCountry ? text.t("map.tray.country") : <Named of={place.name} />}</h2>
          {others !== null && <p className={styles.soft}>{others}</p>}
          <p className={styles.soft}>
            {claims
              ? text.t("map.card.events", { events: text.count("count.claims", claims.get(place.id) ?? 0) })
              : eventsInWords(text, place, { total: rows.length, own })}
          </p>
        </div>
        <Button onClick={close}>{text.t("app.close")}</Button>
      </header>
      <div className={styles.body}>
        {isCountry && (
          <Button look="quiet" className={styles.link} onClick={() => showFigures()}>
            {text.t("map.card.figures")}
          </Button>
        )}
        {!isCountry && shown.length > 0 && <PlaceFigures lookup={subject.lookup} shown={shown} />}
        <PlaceDifferences lookup={subject.lookup} filter={filter} />
        <PlaceEvents lookup={subject.lookup} place={place} rows={rows} />
        {!isCountry && shown.length === 0 && <PlaceUnfigured lookup={subject.lookup} placeId={place.id} />}
      </div>
    </div>
  );
}
