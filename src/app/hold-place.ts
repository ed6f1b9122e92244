const PANEL = "[role=tabpanel]";

interface Place {
  /** How far the panel is scrolled. */
  readonly scrolled: number;
  /** The figure that has the focus. */
  readonly claim: string | null;
}

function placeIn(root: HTMLElement): Place {
  const focused = root.contains(document.activeElement) ? document.activeElement : null;
  return {
    scrolled: root.querySelector(PANEL)?.scrollTop ?? 0,
    claim: focused?.getAttribute("data-claim-id") ?? null,
  };
}

/**
 * Follows where the reader is in what the build drew, until it is gone. The function returned ends that, and leads to the same place
 * in the page that has taken over.
 */
export function holdPlace(root: HTMLElement): () => void {
  const drawing = root.firstElementChild;
  let place = placeIn(root);
  function follow() {
    if (drawing?.isConnected) place = placeIn(root);
  }
  // A focus that goes is nowhere yet while that is being told.
  const followLater = () => queueMicrotask(follow);
  const options = { capture: true, passive: true };
  root.addEventListener("scroll", follow, options);
  root.addEventListener("focusin", follow);
  root.addEventListener("focusout", followLater);
  return () => {
    root.removeEventListener("scroll", follow, options);
    root.removeEventListener("focusin", follow);
    root.removeEventListener("focusout", followLater);
    const panel = root.querySelector(PANEL);
    if (panel) panel.scrollTop = place.scrolled;
    if (place.claim)
      root.querySelector<HTMLElement>(`[data-claim-id="${CSS.escape(place.claim)}"]`)?.focus({ preventScroll: true });
  };
}
