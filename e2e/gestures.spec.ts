import { expect, type Page } from "@playwright/test";
import { test } from "#e2e/test.ts";

/** Where the reader's own camera stands in the address; null where the map was not moved. */
const camera = (page: Page) => new URL(page.url()).searchParams.get("map");

/** Moves fingers over the middle of the map as hands do, in some steps. */
async function swipe(page: Page, fingers: 1 | 2, by: number): Promise<void> {
  const box = await page.locator("canvas.maplibregl-canvas").boundingBox();
  if (!box) throw new Error("The map is not there.");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const session = await page.context().newCDPSession(page);
  const points = (moved: number) =>
    Array.from({ length: fingers }, (_, id) => ({ id, x: x + 60 * id - 30, y: y + moved }));
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: points(0) });
  for (let step = 1; step <= 8; step++)
    await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: points((by * step) / 8) });
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

test("a single notch of the wheel zooms the map, and the address knows it", async ({ dashboard, page }) => {
  await dashboard.open();
  await page.getByRole("region", { name: "Map" }).hover();
  await page.mouse.wheel(0, -120);
  await expect.poll(() => camera(page)).not.toBeNull();
});

test.describe("on a phone", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test.beforeEach(({ dashboard }) => dashboard.open());

  test("one finger over the map scrolls the page", async ({ page }) => {
    await swipe(page, 1, -140);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(60);
    expect(camera(page)).toBeNull();
  });

  test("two fingers move the map", async ({ page }) => {
    await swipe(page, 2, -80);
    await expect.poll(() => camera(page)).not.toBeNull();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});
