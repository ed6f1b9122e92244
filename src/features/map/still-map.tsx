import { type RefObject, useLayoutEffect, useMemo, useRef } from "react";
import { type BasemapFiles, regionOutlines } from "#features/map/basemap-sources.ts";
import { fittedCamera } from "#features/map/fitted-camera.ts";
import { markedPlace } from "#features/map/map-finders.ts";
import { type FrameSubject, frameOf } from "#features/map/map-frame.ts";
import { mapSentence } from "#features/map/map-sentence.ts";
import { withinReach } from "#features/map/mark-levels.ts";
import { type Box, projection } from "#features/map/mercator.ts";
import { posterCovers } from "#features/map/poster-rect.ts";
import { BusyRegions, PrintedGround } from "#features/map/printed-ground.tsx";
import { PrintedMarks } from "#features/map/printed-marks.tsx";
import styles from "#features/map/still-map.module.css";
import { storyOf } from "#features/map/story.ts";
import { useStillGestures } from "#features/map/use-still-gestures.ts";
import { useView } from "#state/use-view.ts";
import { viewStore } from "#state/view-store.ts";

interface Props {
  readonly subject: FrameSubject;
  /** Null until it has been read: regions are tinted, and towns named, after that. */
  readonly basemap: BasemapFiles | null;
  /** The box that the view is fitted to; the drawing fills the room that it really gets. */
  readonly box: Box;
  /** Where it shows: only on a narrow map, only on others, or on any. */
  readonly only: "compact" | "roomy" | "any";
  /** Of a map that waits to be wanted: the reader pressed the mark of a place, or a region. */
  readonly onPress?: (placeId: string) => void;
  /** Of a map that is to come: a hand drags the drawing, or lets it go. Null where it is not to be moved. */
  readonly onHold?: ((held: boolean) => void) | null;
}

/** The map before it can be moved, and where it never can: the still ground, and each place with its number of events. */
export function StillMap({ subject, basemap, box, only, onPress, onHold = null }: Props) {
  const regions = useMemo(() => regionOutlines(basemap), [basemap]);
  const svg = useRef<SVGSVGElement>(null);
  const view = useView((now) => now);
  const camera = withinReach(view.map, subject) ?? fittedCamera(storyOf(subject), box);
  const state = { view, session: viewStore.getState().session };
  const frame = frameOf({ subject, state, zoom: camera.zoom, window: { camera, box } });
  const project = projection(camera, box);
  const drawing = { box, camera, project, frame, subject };
  const outlines = posterCovers(camera, box) ? null : basemap;
  const gestures = useStillGestures(svg, { subject, camera, box }, onHold);
  usePress(svg, (point, regionId) => {
    const place = markedPlace(frame, project, point) ?? regionId;
    if (place !== null) onPress?.(place);
  });
  return (
    <svg
      ref={svg}
      role="img"
      data-map
      aria-label={mapSentence(subject.text, frame)}
      className={`${styles.map} ${styles[only] ?? ""} ${onPress ? styles.pressed : ""}`}
      {...gestures}
      viewBox={`0 0 ${box.width} ${box.height}`}
    >
      <g className={styles.ground}>
        <PrintedGround basemap={outlines} drawing={drawing} />
      </g>
      {!outlines && <BusyRegions regions={regions} drawing={drawing} />}
      <PrintedMarks basemap={basemap} drawing={drawing} towns />
    </svg>
  );
}

type Press = (point: DOMPoint, regionId: string | null) => void;

/** Tells where in the drawing a press was, and on which region. For pointers alone: to the keyboard, the list of places says the same. */
function usePress(svg: RefObject<SVGSVGElement | null>, onPress: Press): void {
  const told = useRef(onPress);
  told.current = onPress;
  // Before the page tells of itself: a press that it came with is made again at once.
  useLayoutEffect(() => {
    const element = svg.current;
    const press = ({ clientX, clientY }: MouseEvent) => {
      const screen = element?.getScreenCTM();
      if (!element || !screen) return;
      const region = document.elementsFromPoint(clientX, clientY).find((each) => each.matches("[data-region-id]"));
      const regionId = element.contains(region ?? null) ? region?.getAttribute("data-region-id") : null;
      told.current(new DOMPoint(clientX, clientY).matrixTransform(screen.inverse()), regionId ?? null);
    };
    element?.addEventListener("click", press);
    return () => element?.removeEventListener("click", press);
  }, [svg]);
}
