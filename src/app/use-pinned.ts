import { type RefObject, useLayoutEffect } from "react";
import { followBox } from "#ui/use-box.ts";

/**
 * Tells the style sheets how high the pinned part of the page is, so that nothing that takes the focus lies under it, nor the panel
 * that an address asks for: that is scrolled to once the page stands.
 */
export function usePinned(part: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    if (!part.current) return;
    return followBox(part.current, ({ height }) => {
      document.documentElement.style.setProperty("--pinned", `${height}px`);
    });
  }, [part]);
}
