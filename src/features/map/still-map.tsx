import { fittedCamera } from "#features/map/fitted-camera.ts";
import { type FrameSubject, frameOf } from "#features/map/map-frame.ts";
import { mapSentence } from "#features/map/map-sentence.ts";
import { type Box, projection } from "#features/map/mercator.ts";
import { PrintedGround } from "#features/map/printed-ground.tsx";
import { PrintedMarks } from "#features/map/printed-marks.tsx";
import styles from "#features/map/still-map.module.css";
import { useView } from "#state/use-view.ts";
import { viewStore } from "#state/view-store.ts";

interface Props {
  readonly subject: FrameSubject;
  /** The box that the view is fitted to; the drawing fills the room that it really gets. */
  readonly box: Box;
  /** Where it shows: only on a narrow map, only on others, or on any. */
  readonly only: "compact" | "roomy" | "any";
}

/** The map before it can be moved, and where it never can: the still ground, and each place with its number of events. */
export function StillMap({ subject, box, only }: Props) {
  const view = useView((now) => now);
  const camera = view.map ?? fittedCamera(subject.lookup.dataset.meta.map.bounds, box);
  const state = { view, session: viewStore.getState().session };
  const frame = frameOf({ subject, state, zoom: camera.zoom, window: { camera, box }, chosenOnly: true });
  const project = projection(camera, box);
  const drawing = { box, camera, project, frame, subject };
  return (
    <svg
      role="img"
      aria-label={mapSentence(subject.text, frame)}
      className={`${styles.map} ${styles[only] ?? ""}`}
      viewBox={`0 0 ${box.width} ${box.height}`}
    >
      <g className={styles.ground}>
        <PrintedGround basemap={null} drawing={drawing} />
      </g>
      <PrintedMarks basemap={null} drawing={drawing} />
    </svg>
  );
}
