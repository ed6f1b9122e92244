import { type RefObject, useLayoutEffect, useState } from "react";
import type { Box } from "#features/map/mercator.ts";

const UNKNOWN: Box = { width: 800, height: 560 };

/** The size of an element in CSS pixels, followed. */
export function useBox(element: RefObject<HTMLElement | null>): Box {
  const [box, setBox] = useState(UNKNOWN);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    const measure = () => setBox({ width: target.clientWidth, height: target.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return box;
}
