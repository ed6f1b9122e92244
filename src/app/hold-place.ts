const PANEL = "[role=tabpanel]";

/**
 * Notes where the reader is in what the build drew: the figure that has the focus, and how far the panel is scrolled. The
 * function returned leads to the same place in the page that has taken over.
 */
export function holdPlace(root: HTMLElement): () => void {
  const scrolled = root.querySelector(PANEL)?.scrollTop ?? 0;
  const claim = root.contains(document.activeElement) ? document.activeElement?.getAttribute("data-claim-id") : null;
  return () => {
    const panel = root.querySelector(PANEL);
    if (panel) panel.scrollTop = scrolled;
    if (claim)
      root.querySelector<HTMLElement>(`[data-claim-id="${CSS.escape(claim)}"]`)?.focus({ preventScroll: true });
  };
}
