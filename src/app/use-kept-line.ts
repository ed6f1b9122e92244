import { useEffect } from "react";

const PANEL = "#list [role=tabpanel]";
const SHEET = "[role=dialog]";
/** How far apart the points are at which a line is looked for, in CSS pixels. */
const STEP = 12;
/** Heads of tables and days stay at the top of a panel. */
const HEAD = 64;

function paddingAbove(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
}

/** The first thing of the panel below what is pinned that a reader may be at; null where none is in sight. */
function lineBeingRead(): HTMLElement | null {
  const panel = document.querySelector(PANEL);
  if (panel === null) return null;
  if (scrollY === 0 && panel.scrollTop === 0) return null;
  const { left, right, top } = panel.getBoundingClientRect();
  for (let y = Math.max(paddingAbove(), top) + HEAD; y < innerHeight; y += STEP) {
    const found = document.elementFromPoint((left + right) / 2, y);
    // A box around many lines says nothing of the one.
    const isLine = found !== panel && panel.contains(found) && (found?.clientHeight ?? 0) < innerHeight / 2;
    if (isLine && found instanceof HTMLElement) return found;
  }
  return null;
}

/** Scrolls a line to where one is looked for: so it is found again, and stays while a window is drawn wider step by step. */
function bringBack(line: HTMLElement): void {
  line.style.scrollMarginTop = `${HEAD}px`;
  line.scrollIntoView({ block: "start" });
  line.style.scrollMarginTop = "";
}

/**
 * Keeps the line that is being read in sight when a phone or a tablet is turned: the timeline is pinned in one layout and not in the
 * other, and a browser that holds on to it loses the reader's place.
 */
export function useKeptLine(): void {
  useEffect(() => {
    let width = innerWidth;
    let line: HTMLElement | null = null;
    const note = () => {
      // Below a sheet the reader is still where it was opened.
      if (document.querySelector(SHEET) === null) line = lineBeingRead();
    };
    const press = ({ target }: Event) => {
      if (target instanceof HTMLElement && target.closest(PANEL) !== null) line = target;
    };
    const turn = () => {
      // Heights change with every bar of a browser that comes and goes.
      if (innerWidth === width) return;
      width = innerWidth;
      if (line?.isConnected) bringBack(line);
    };
    addEventListener("scroll", note, { passive: true, capture: true });
    // By the keyboard too. What is opened is what its reader comes back to.
    addEventListener("click", press, { capture: true });
    addEventListener("resize", turn);
    return () => {
      removeEventListener("scroll", note, { capture: true });
      removeEventListener("click", press, { capture: true });
      removeEventListener("resize", turn);
    };
  }, []);
}
