import type { Page } from "@playwright/test";

/** What is moved through from side to side on purpose: the list of places, the tabs, and tables of many columns. */
const STRIPS = "button[data-count], [role=tablist], table";

/** The written words that begin or end where nobody sees them: beyond the page, or beyond a box that cuts them or would have to be scrolled sideways. */
export function wordsOutOfSight(page: Page): Promise<string[]> {
  return page.evaluate((strips) => {
    const CUTS = ["hidden", "clip", "auto", "scroll"];

    /** Null where a box of one pixel says that the words are for the ear. */
    function seenBetween(element: Element): [number, number] | null {
      let [left, right] = [0, innerWidth];
      for (let box: Element | null = element; box !== null; box = box.parentElement) {
        if (!CUTS.includes(getComputedStyle(box).overflowX)) continue;
        const edges = box.getBoundingClientRect();
        if (edges.width <= 1) return null;
        [left, right] = [Math.max(left, edges.left), Math.min(right, edges.right)];
      }
      return [left, right];
    }

    const found = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const element = text.parentElement;
      if (!element?.checkVisibility({ visibilityProperty: true }) || text.textContent?.trim() === "") continue;
      if (element.closest(`${strips}, .visually-hidden, option, title, svg`)) continue;
      const seen = seenBetween(element);
      if (seen === null) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const { left, right, width } of range.getClientRects()) {
        if (width === 0 || (left >= seen[0] - 1 && right <= seen[1] + 1)) continue;
        found.add(
          `${Math.round(left)} to ${Math.round(right)}, seen ${seen.map(Math.round).join(" to ")}: ${text.textContent}`,
        );
      }
    }
    return [...found];
  }, STRIPS);
}
