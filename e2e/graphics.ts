import { expect, type Frame, type Page } from "@playwright/test";

/**
 * Gives the page no graphics context, as some readers' browsers do. Then the still map stands in, and a visit takes half
 * the time: for tests that are not about the drawn map.
 */
export async function withoutGraphics(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext as (kind: string, ...rest: unknown[]) => unknown;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith("webgl") ? null : original.call(this, kind, ...rest);
    } as typeof HTMLCanvasElement.prototype.getContext;
  });
}

/** The reader's pointer comes over the page, which takes over from its drawing: the map and the charts that can be moved come after it. */
export async function handOn(page: Page | Frame): Promise<void> {
  const { mouse } = "mouse" in page ? page : page.page();
  const corner = "mouse" in page ? null : await (await page.frameElement()).boundingBox();
  const { x, y } = corner ?? { x: 0, y: 0 };
  await mouse.move(x + 2, y + 2);
  await page.locator("html[data-app=ready]").waitFor({ state: "attached", timeout: 45_000 });
  await mouse.move(x + 1, y + 1);
}

/** Waits until the map is drawn, or the still map stands in where it cannot be. */
export async function mapStands(page: Page | Frame): Promise<void> {
  await handOn(page);
  const graphics = await page.evaluate(() => document.createElement("canvas").getContext("webgl2") !== null);
  const state = graphics ? "ready" : "failed";
  await expect(page.locator(`[data-map-state="${state}"]`)).toBeVisible({ timeout: 45_000 });
}
