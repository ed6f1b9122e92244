import { useRef } from "react";
import styles from "#features/map/map-panel.module.css";
import { mapBox } from "#features/map/map-room.ts";
import type { Bounds } from "#features/map/mercator.ts";
import { Poster } from "#features/map/poster.tsx";
import { useBox } from "#ui/use-box.ts";

const BEFORE_MEASURED = { width: 800, height: 560 };

/** The still map alone, in the box and at the place where the drawn one will be; an empty box where its bounds are not known. */
export function StillMap({ bounds }: { bounds: Bounds | null }) {
  const stage = useRef<HTMLDivElement>(null);
  const box = mapBox(useBox(stage, BEFORE_MEASURED));
  return (
    <div className={styles.panel}>
      <div ref={stage} className={styles.stage}>
        <div className={styles.frame} style={{ maxWidth: box.width, maxHeight: box.height }}>
          {bounds && <Poster box={box} bounds={bounds} />}
        </div>
      </div>
      <div className={styles.listToCome} />
    </div>
  );
}
