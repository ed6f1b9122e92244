import { useEffect, useRef } from "react";
import { DEFAULT_VIEW, type Panel, type View } from "#state/view.ts";
import { viewStore } from "#state/view-store.ts";

/** Where this holds, the panels lie below the map and the page itself is scrolled. */
const PAGE_SCROLLS = "(max-width: 68.6875rem), (max-height: 34.9375rem)";

/**
 * Before the address changes for a new panel the page has been scrolled for it already: what the browser would keep for
 * Back is too late, so it keeps nothing while the page is open.
 */
function useOwnRestoration(): void {
  useEffect(() => {
    const keep = (by: ScrollRestoration) => () => {
      history.scrollRestoration = by;
    };
    const [mine, browsers] = [keep("manual"), keep("auto")];
    mine();
    addEventListener("pageshow", mine);
    addEventListener("pagehide", browsers);
    return () => {
      browsers();
      removeEventListener("pageshow", mine);
      removeEventListener("pagehide", browsers);
    };
  }, []);
}

/** Remembers how far the page was scrolled with each panel, and whether Back or Forward is under way. */
function useMemory(panel: Panel) {
  const memory = useRef({ panel, scrolled: new Map<Panel, number>(), travels: false });
  useEffect(() => {
    const note = () => memory.current.scrolled.set(memory.current.panel, scrollY);
    const travel = () => {
      memory.current.travels = true;
      setTimeout(() => {
        memory.current.travels = false;
      });
    };
    addEventListener("scroll", note, { passive: true });
    // First of all who hear of it: the panel changes with the next.
    addEventListener("popstate", travel, { capture: true });
    return () => {
      removeEventListener("scroll", note);
      removeEventListener("popstate", travel, { capture: true });
    };
  }, []);
  return memory;
}

/** Whether the page is opened by a link to something in the panels. */
function opensBelow(): boolean {
  const { panel, metric, population } = viewStore.getState().view;
  return panel !== DEFAULT_VIEW.panel || metric !== null || population !== null;
}

/**
 * Where the panels lie below the map, one that is asked for is brought into view, where it was left if it was open
 * before; Back brings the whole page to where it was. An opened source comes into view by itself. The page opens at its top, but for a
 * link that asks for a panel or for a figure.
 */
export function usePanelScroll({ panel, source }: Pick<View, "panel" | "source">): void {
  useOwnRestoration();
  const memory = useMemory(panel);
  const shown = useRef<Panel | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a source that is opened on the panel that is shown moves nothing here
  useEffect(() => {
    const asked = shown.current === null ? opensBelow() : panel !== shown.current;
    shown.current = panel;
    const { scrolled, travels } = memory.current;
    memory.current.panel = panel;
    if (!asked || !matchMedia(PAGE_SCROLLS).matches) return;
    const before = scrolled.get(panel);
    // Not handed back: what scrolling returns is a promise in newer browsers, and no end of an effect.
    if (travels) scrollTo(0, before ?? 0);
    if (travels || source !== null) return;
    document.getElementById("list")?.scrollIntoView({ block: "start" });
    if (before !== undefined && before > scrollY) scrollTo(0, before);
  }, [panel]);
}
