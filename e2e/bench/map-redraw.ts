import type { Page } from "@playwright/test";
import { pointAtTitle, type Step } from "#e2e/bench/step-cost.ts";

interface Watched extends Window {
  /** Draws the map once more as it is; there once the map has been drawn. */
  drawMap?: FrameRequestCallback;
  nextFrame: typeof requestAnimationFrame;
}

/** Notes, of a page that is still to be opened, what of the work of its frames draws the map: it alone draws with WebGL. */
export async function watchMapFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched = window as unknown as Watched;
    const { drawElements } = WebGL2RenderingContext.prototype;
    let drawn = 0;
    WebGL2RenderingContext.prototype.drawElements = function (...drawing) {
      drawn += 1;
      drawElements.apply(this, drawing);
    };
    watched.nextFrame = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (work) =>
      watched.nextFrame((time) => {
        const before = drawn;
        work(time);
        if (drawn > before) watched.drawMap = work;
      });
  });
}

/** A pointer that is moved over the page's title, where nothing follows it but the map, which is drawn once more as it is. */
export async function redrawMap(page: Page): Promise<Step> {
  await page.getByRole("heading", { level: 1 }).evaluate((title) => {
    const { drawMap, nextFrame } = window as unknown as Watched;
    if (!drawMap) throw new Error("No frame has drawn the map.");
    title.addEventListener("pointermove", () => nextFrame(drawMap));
  });
  return pointAtTitle(page);
}
