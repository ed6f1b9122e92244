import { type RefObject, useLayoutEffect, useState } from "react";

/** The inside of an element, its padding included and its border not, in whole CSS pixels. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

const UNMEASURED: Box = { width: 0, height: 0 };

/** Tells the box of an element now and after each change of its size; the function returned ends this. */
export function followBox(element: HTMLElement, tell: (box: Box) => void): () => void {
  let told = UNMEASURED;
  const measure = () => {
    const { clientWidth: width, clientHeight: height } = element;
    if (width === told.width && height === told.height) return;
    told = { width, height };
    tell(told);
  };
  measure();
  const observer = new ResizeObserver(measure);
  observer.observe(element);
  return () => observer.disconnect();
}

/**
 * The box of the element that the ref holds when the component is mounted, kept up to date. What is drawn before it is
 * measured gets `unmeasured`: nothing, unless the caller names a size.
 */
export function useBox(element: RefObject<HTMLElement | null>, unmeasured: Box = UNMEASURED): Box {
  const [box, setBox] = useState(unmeasured);
  useLayoutEffect(() => (element.current ? followBox(element.current, setBox) : undefined), [element]);
  return box;
}
