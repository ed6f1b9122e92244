import { useMemo } from "react";
import type { BasemapFiles } from "#features/map/basemap-sources.ts";
import { frameSubject } from "#features/map/frame-subject.ts";
import { frameOf } from "#features/map/map-frame.ts";
import { mapSentence } from "#features/map/map-sentence.ts";
import { fitCamera, projection } from "#features/map/mercator.ts";
import { PrintedGround } from "#features/map/printed-ground.tsx";
import styles from "#features/map/printed-map.module.css";
import { PrintedMarks } from "#features/map/printed-marks.tsx";
import type { Lookup } from "#model/lookup.ts";
import { useView } from "#state/use-view.ts";
import { viewStore } from "#state/view-store.ts";
import { useText } from "#ui/text-context.tsx";

/** The drawing's own units: on paper it takes whatever room it is given, and shows more of the land around. */
export const PRINTED_BOX = { width: 560, height: 306 };
const RIM = { top: 10, right: 14, bottom: 10, left: 14 };

/** About as much wider as the map on a desktop is, so that both show the same land. */
const ZOOM_OUT = 0.5;

interface Props {
  readonly lookup: Lookup;
  /** Null where the outlines are not there: the still map lies below the marks. */
  readonly basemap: BasemapFiles | null;
}

/**
 * The map for paper, drawn anew as vectors rather than copied from the canvas: it is sharp at any size and light in either
 * theme, needs neither a graphics card nor an image from a `data:` address, and has nothing lying over it.
 */
export function PrintedMap({ lookup, basemap }: Props) {
  const text = useText();
  const view = useView((now) => now);
  const subject = useMemo(() => frameSubject(text, lookup, basemap), [text, lookup, basemap]);
  const camera = view.map
    ? { ...view.map, zoom: view.map.zoom - ZOOM_OUT }
    : fitCamera(lookup.dataset.meta.map.bounds, PRINTED_BOX, RIM);
  const frame = frameOf({
    subject,
    state: { view, session: { ...viewStore.getState().session, hoveredPlace: null } },
    zoom: camera.zoom,
    window: { camera, box: PRINTED_BOX },
    chosenOnly: true,
  });
  const project = projection(camera, PRINTED_BOX);
  const drawing = { box: PRINTED_BOX, camera, project, frame, subject };
  return (
    <svg
      role="img"
      aria-label={mapSentence(text, frame)}
      className={styles.map}
      viewBox={`0 0 ${PRINTED_BOX.width} ${PRINTED_BOX.height}`}
      preserveAspectRatio="xMidYMid meet"
    >
      <PrintedGround basemap={basemap} drawing={drawing} />
      <PrintedMarks basemap={basemap} drawing={drawing} />
    </svg>
  );
}
