import { expect, type JSHandle, type Page } from "@playwright/test";
import { test } from "#e2e/test.ts";

/** The marks and their names on white, once the frame is painted that was asked for. */
async function painted(page: Page): Promise<JSHandle<Uint8ClampedArray>> {
  return page.locator("[data-map-state=ready] canvas[aria-hidden]").evaluateHandle(async (canvas) => {
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
    if (!(canvas instanceof HTMLCanvasElement)) throw new TypeError("No canvas");
    const { width, height } = canvas;
    const onPaper = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d");
    if (!onPaper) throw new TypeError("No context");
    onPaper.fillStyle = "white";
    onPaper.fillRect(0, 0, width, height);
    onPaper.drawImage(canvas, 0, 0);
    return onPaper.getImageData(0, 0, width, height).data;
  });
}

/** How many values of two pictures differ by more than the rim of a shape does that is cut off in another place. */
function unlike(one: JSHandle<Uint8ClampedArray>, other: JSHandle<Uint8ClampedArray>): Promise<number> {
  return one.evaluate(
    (a, b) => a.reduce((sum, value, at) => sum + (Math.abs(value - (b[at] ?? 0)) > 40 ? 1 : 0), 0),
    other,
  );
}

test("while days are dragged the marks that change are painted alone, and look as all do when they are painted anew", async ({
  dashboard,
  page,
}) => {
  await dashboard.open("?from=2022-01-05&to=2022-01-07");
  const before = await painted(page);
  const window = await page.locator("[data-movable]").boundingBox();
  if (!window) throw new Error("No days are chosen.");
  const [x, y] = [window.x + window.width / 2, window.y + window.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + window.width, y, { steps: 12 });
  await expect(page.locator("p").filter({ hasText: /8\s*–\s*10\s+Jan/ })).toBeVisible();
  const held = await painted(page);
  expect(await unlike(held, before)).toBeGreaterThan(200);
  await page.mouse.up();
  await dashboard.addressSays("from", "2022-01-08");
  expect(await unlike(await painted(page), held)).toBe(0);
});
