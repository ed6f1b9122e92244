import { useMemo } from "react";
import type { BasemapFiles } from "#features/map/basemap-sources.ts";
import { mapSentence } from "#features/map/map-sentence.ts";
import { projection } from "#features/map/mercator.ts";
import { PRINTED_BOX, printedFrame } from "#features/map/printed-frame.ts";
import { PrintedGround } from "#features/map/printed-ground.tsx";
import styles from "#features/map/printed-map.module.css";
import { PrintedMarks } from "#features/map/printed-marks.tsx";
import type { Lookup } from "#model/lookup.ts";
import { useView } from "#state/use-view.ts";
import { useText } from "#ui/text-context.tsx";

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
  const { subject, camera, frame } = useMemo(
    () => printedFrame(text, { lookup, basemap, view }),
    [text, lookup, basemap, view],
  );
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
