import { type RefObject, useEffect } from "react";
import { updateView } from "#state/view-store.ts";

/**
 * Opens the claim of a mark that is pressed in a drawing. The drawing is one image to assistive technology: the buttons of
 * the table beside it open the same claims by keyboard.
 */
export function usePressedClaim(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const box = ref.current;
    if (!box) return;
    const press = (event: MouseEvent) => {
      const mark = event.target instanceof Element ? event.target.closest("[data-claim-id]") : null;
      const claim = mark?.getAttribute("data-claim-id");
      if (claim && mark?.closest("svg")) updateView({ claim });
    };
    box.addEventListener("click", press);
    return () => box.removeEventListener("click", press);
  }, [ref]);
}
