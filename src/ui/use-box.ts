import { type RefObject, useLayoutEffect, useState } from "react";

/** The inside of an element, its padding included and its border not, in whole CSS pixels. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

const UNMEASURED: Box = { width: 0, height: 0 };

function isSame(a: Box, b: Box): boolean {
  return a.width === b.width && a.height === b.height;
}

/** Tells the box of an element now and after each change of its size; the function returned ends this. */
export function followBox(element: HTMLElement, tell: (box: Box) => void): () => void {
  let told = UNMEASURED;
  const measure = () => {
    const { clientWidth: width, clientHeight: height } = element;
    if (isSame(told, { width, height })) return;
    told = { width, height };
    tell(told);
  };
  measure();
  const observer = new ResizeObserver(measure);
  observer.observe(element);
  return () => observer.disconnect();
}

/** The box of the element of this name in what stands in the page now; null where there is none, or it has no size. */
function drawnBox(name: string): Box | null {
  if (typeof document === "undefined") return null;
  const element = document.querySelector(`[data-box="${name}"]`);
  return element && element.clientWidth > 0 ? { width: element.clientWidth, height: element.clientHeight } : null;
}

/**
 * The box of the element that the ref holds when the component is mounted, kept up to date. Before it is measured, it is as large as
 * the element of the same `data-box` in the drawing that the page takes over, so that all of the page need not be drawn twice in one
 * task; without one, it is `unmeasured`: nothing, unless the caller names a size.
 */
export function useBox(element: RefObject<HTMLElement | null>, name: string, unmeasured: Box = UNMEASURED): Box {
  const [box, setBox] = useState(() => drawnBox(name) ?? unmeasured);
  useLayoutEffect(() => {
    if (!element.current) return;
    return followBox(element.current, (now) => setBox((before) => (isSame(now, before) ? before : now)));
  }, [element]);
  return box;
}
