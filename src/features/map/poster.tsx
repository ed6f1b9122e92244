import { fittedCamera } from "#features/map/fitted-camera.ts";
import styles from "#features/map/map-panel.module.css";
import type { Bounds, Box } from "#features/map/mercator.ts";
import { POSTER_VIEW, posterRect } from "#features/map/poster-rect.ts";
import { siteFile } from "#site/site.ts";

/** The static map, laid exactly where the drawn one will put the same country. */
export function Poster({ box, bounds }: { box: Box; bounds: Bounds }) {
  const { left, top, width, height } = posterRect(fittedCamera(bounds, box), box);
  return (
    <div className={styles.posterFrame}>
      <img
        src={siteFile(`basemap/poster.svg#${POSTER_VIEW}`)}
        alt=""
        style={{ left, top, width, height }}
        className={styles.poster}
      />
    </div>
  );
}
