import { type RefObject, useLayoutEffect, useState } from "react";
import { fittedCamera } from "#features/map/fitted-camera.ts";
import type { FrameSubject } from "#features/map/map-frame.ts";
import { type Box, projection } from "#features/map/mercator.ts";
import { storyOf } from "#features/map/story.ts";

/** A mark is under the tray as soon as its figure is. */
const FIGURE = 12;

interface Options {
  readonly frame: RefObject<HTMLElement | null>;
  readonly subject: FrameSubject;
  readonly box: Box;
}

/** Whether the open tray would lie on a mark of the first view: it is measured once for each size of the map, before anything is painted. */
export function useHiddenMarks({ frame, subject, box: { width, height } }: Options): boolean {
  const [measured, setMeasured] = useState({ subject, width: 0, height: 0, hides: false });
  useLayoutEffect(() => {
    const tray = frame.current?.querySelector("[data-part=tray]");
    if (!frame.current || !tray) return;
    const origin = frame.current.getBoundingClientRect();
    const { right, bottom } = tray.getBoundingClientRect();
    const box = { width, height };
    const project = projection(fittedCamera(storyOf(subject), box), box);
    const isUnder = ({ lat, lon }: { lat: number | null; lon: number | null }) => {
      if (lat === null || lon === null) return false;
      const { x, y } = project(lon, lat);
      return x - FIGURE < right - origin.left && y - FIGURE < bottom - origin.top;
    };
    setMeasured({ subject, width, height, hides: subject.places.points.city.some(isUnder) });
  }, [frame, subject, width, height]);
  // Of another map nothing is known yet: there the tray is open, to be measured.
  const isOfThis = measured.subject === subject && measured.width === width && measured.height === height;
  return isOfThis && measured.hides;
}
