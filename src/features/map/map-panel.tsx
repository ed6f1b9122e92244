import { useCallback, useRef } from "react";
import { Attribution } from "#features/map/attribution.tsx";
import type { BasemapFiles } from "#features/map/basemap-sources.ts";
import { fittedCamera } from "#features/map/fitted-camera.ts";
import { Legend } from "#features/map/legend.tsx";
import { MapButtons } from "#features/map/map-buttons.tsx";
import { MapFaultNote } from "#features/map/map-fault-note.tsx";
import type { FrameSubject } from "#features/map/map-frame.ts";
import styles from "#features/map/map-panel.module.css";
import { COMPACT_WIDTH, mapBox } from "#features/map/map-room.ts";
import { levelAt } from "#features/map/mark-levels.ts";
import { MarkTip } from "#features/map/mark-tip.tsx";
import type { Box } from "#features/map/mercator.ts";
import type { OpenMap } from "#features/map/open-map.ts";
import { anyBeyond } from "#features/map/outlines-frame.ts";
import { PlaceCard } from "#features/map/place-card.tsx";
import { PlacesList } from "#features/map/places-list.tsx";
import { StillMap } from "#features/map/still-map.tsx";
import { storyOf } from "#features/map/story.ts";
import { Tray } from "#features/map/tray.tsx";
import { useChosenPlace } from "#features/map/use-chosen-place.ts";
import { useFrameSubject } from "#features/map/use-frame-subject.ts";
import { useHiddenMarks } from "#features/map/use-hidden-marks.ts";
import { useMap, useMapValue } from "#features/map/use-map.ts";
import { useMapParts } from "#features/map/use-map-parts.ts";
import { eventsIn } from "#model/events-in.ts";
import type { Lookup } from "#model/lookup.ts";
import type { MarkLevel } from "#model/mark-level.ts";
import { useTheme } from "#state/use-theme.ts";
import { useView } from "#state/use-view.ts";
import { useWanted } from "#state/use-wanted.ts";
import { useStill } from "#ui/still.tsx";
import { useText } from "#ui/text-context.tsx";
import { useBox } from "#ui/use-box.ts";

/** The box of a map that has not been laid out yet: about that of a desktop. */
const BEFORE_MEASURED = { width: 835, height: 656 };

/** The box of a map on a phone: the drawing of the build has both. */
const COMPACT_BOX = { width: 390, height: 330 };

interface Props {
  readonly lookup: Lookup;
  /** Null until it has been read: the still map stands in. */
  readonly basemap: BasemapFiles | null;
  /** The outlines could not be read. */
  readonly basemapFailed?: boolean;
  readonly onRetryBasemap?: () => void;
  /** Its box grows for a card that stands below a low map. */
  readonly roomBelow?: boolean;
}

/** What the marks stand for before there is a map: that of the map that comes, or each city where none does. */
function useLevelAtFirst({ subject, box, coming }: { subject: FrameSubject; box: Box; coming: boolean }): MarkLevel {
  const zoom = useView((view) => view.map?.zoom ?? null);
  return coming ? levelAt(zoom ?? fittedCamera(storyOf(subject), box).zoom, subject) : "city";
}

/** The map: where the record happened, what has no point, and every place once more as a list. */
export function MapPanel({ lookup, basemap, basemapFailed = false, onRetryBasemap, roomBelow = false }: Props) {
  const { t } = useText();
  const still = useStill();
  const container = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const box = mapBox(useBox(stage, "map", BEFORE_MEASURED));
  const subject = useFrameSubject(lookup, basemap);
  const frame = useRef<HTMLDivElement>(null);
  const parts = useMapParts(box, useHiddenMarks({ frame, subject, box }));
  const theme = useTheme();
  const { pressed, choose } = useChosenPlace();
  const opened = useRef<OpenMap | null>(null);
  const press = useCallback(
    (placeId: string) => {
      const near = opened.current?.apart(placeId) ?? true;
      if (near) choose(placeId);
    },
    [choose],
  );
  // The card of a chosen place lies over the map, which has to make room for it.
  const hasCard = useView((view) => view.place.length === 1);
  const wanted = useWanted(stage, hasCard);
  const { state, fault, map, retry, hold } = useMap({ container, subject, wanted, basemap, theme, onPress: press });
  opened.current = map;
  const level = useMapValue<MarkLevel>(
    map,
    (open) => open.level(),
    useLevelAtFirst({ subject, box, coming: !still && state !== "failed" && !basemapFailed }),
  );
  const compact = box.width < COMPACT_WIDTH;
  const shown = basemapFailed ? "failed" : state;

  return (
    <section aria-label={t("map.label")} data-map-state={shown} className={styles.panel}>
      <div ref={stage} data-box="map" className={styles.stage}>
        <div ref={frame} data-compact={compact} className={styles.frame}>
          {still && <StillMap subject={subject} basemap={basemap} box={COMPACT_BOX} only="compact" />}
          {still && <StillMap subject={subject} basemap={basemap} box={box} only="roomy" />}
          {!still && shown !== "ready" && (
            <StillMap
              {...{ subject, basemap, box }}
              only="any"
              onPress={press}
              onHold={shown === "failed" ? null : hold}
            />
          )}
          <div ref={container} className={`${styles.canvas} ${shown === "ready" ? "" : styles.coming}`} />
          <Tray
            subject={subject}
            level={level}
            compact={compact}
            low={parts.legendFolds}
            open={still || parts.open.tray}
            onToggle={parts.toggleTray}
            onPress={press}
          />
          {!still && shown !== "failed" && <MapButtons map={map} compact={compact} />}
          {eventsIn(lookup) > 0 && (
            <Legend
              lookup={lookup}
              folds={parts.legendFolds}
              open={parts.open.legend}
              onToggle={parts.toggleLegend}
              onRow={parts.setRow}
            />
          )}
          <Attribution beyond={anyBeyond(subject.places.points.city)} />
          {map && <MarkTip subject={subject} map={map} level={level} />}
          <PlaceCard {...{ subject, map, box, roomBelow }} failed={shown === "failed"} openedHere={pressed} />
        </div>
      </div>
      {shown === "failed" && (
        <MapFaultNote
          fault={basemapFailed ? "data" : (fault ?? "slow")}
          onRetry={basemapFailed && onRetryBasemap ? onRetryBasemap : retry}
        />
      )}
      <p className={styles.prompt}>{t("map.list.prompt", { list: t("map.places") })}</p>
      <PlacesList subject={subject} map={map} level={level} onPress={press} />
    </section>
  );
}
