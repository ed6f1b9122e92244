import { type RefObject, useEffect } from "react";
import { useBox } from "#ui/use-box.ts";

/** Tells the style sheets how high the pinned part of the page is, so that nothing that takes the focus lies under it. */
export function usePinned(part: RefObject<HTMLElement | null>): void {
  const { height } = useBox(part);
  useEffect(() => {
    document.documentElement.style.setProperty("--pinned", `${height}px`);
  }, [height]);
}
