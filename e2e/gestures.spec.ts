import { expect, type Page } from "@playwright/test";
import { handOn } from "#e2e/graphics.ts";
import { test } from "#e2e/test.ts";

const MAP_CODE = /\/assets\/open-map-[^/]*\.js$/;

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

const region = (page: Page) => page.getByRole("region", { name: "Map" });

/** Where the mark of a city is drawn, before the map is there. */
async function almaty(page: Page): Promise<{ x: number; y: number }> {
  const box = await region(page).locator("[data-map] [data-place-id=almaty]").boundingBox();
  if (!box) throw new Error("The mark is not drawn.");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Opens the page and keeps the map back until the function is called: then it comes, or fails. */
async function keepBack(page: Page, end: "ready" | "failed" = "ready"): Promise<() => Promise<void>> {
  let send: () => void = () => {};
  const sent = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route(MAP_CODE, async (route) => {
    await sent;
    await (end === "ready" ? route.continue() : route.abort());
  });
  await page.goto("./");
  await handOn(page);
  return async () => {
    send();
    await expect(region(page)).toHaveAttribute("data-map-state", end, { timeout: 45_000 });
  };
}

test("a single notch of the wheel zooms the map, and the address knows it", async ({ dashboard, page }) => {
  await dashboard.open();
  await page.getByRole("region", { name: "Map" }).hover();
  await page.mouse.wheel(0, -120);
  await expect.poll(() => camera(page)).not.toBeNull();
});

test.describe("while the map is still to come", () => {
  test("a hand drags the drawing, nothing is pressed by that, and the map opens where it came to rest", async ({
    page,
  }) => {
    const open = await keepBack(page);
    const from = await almaty(page);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 30, from.y - 60, { steps: 3 });
    await page.mouse.move(from.x - 60, from.y - 120, { steps: 3 });
    await page.mouse.up();
    const moved = await almaty(page);
    expect([moved.x - from.x, moved.y - from.y].map(Math.round)).toEqual([-60, -120]);
    await expect.poll(() => camera(page)).not.toBeNull();
    expect(page.url()).not.toContain("place=");
    const resting = camera(page);
    await open();
    expect(camera(page)).toBe(resting);
  });

  test("the wheel zooms the drawing, and the map opens as near", async ({ page }) => {
    const open = await keepBack(page);
    const { x, y } = await almaty(page);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -400);
    await expect.poll(() => camera(page)).not.toBeNull();
    const after = await almaty(page);
    expect(Math.hypot(after.x - x, after.y - y)).toBeLessThan(2);
    const resting = camera(page);
    await open();
    expect(camera(page)).toBe(resting);
  });

  test("it does not take the place of the drawing under a hand that drags it", async ({ page }) => {
    const open = await keepBack(page);
    const from = await almaty(page);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 40, from.y - 40, { steps: 4 });
    const opened = open();
    await expect(region(page).locator("canvas.maplibregl-canvas")).toBeAttached({ timeout: 45_000 });
    await page.mouse.move(from.x - 80, from.y - 80, { steps: 4 });
    expect(Math.round((await almaty(page)).x - from.x)).toBe(-80);
    await page.mouse.up();
    await opened;
    await expect.poll(() => camera(page)).not.toBeNull();
  });

  test("a drawing that is held when the map fails goes back to where it was, and the address does not know of it", async ({
    page,
    guard,
  }) => {
    guard.expectFault(/Failed to load|dynamically imported/);
    const fail = await keepBack(page, "failed");
    const from = await almaty(page);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 60, from.y - 60, { steps: 4 });
    await fail();
    await page.mouse.up();
    expect(Math.abs((await almaty(page)).x - from.x)).toBeLessThan(2);
    expect(camera(page)).toBeNull();
  });
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

  test("a finger that opens the card of a city draws no frame around it, which a key does", async ({ page }) => {
    const open = await keepBack(page);
    const { x, y } = await almaty(page);
    await page.touchscreen.tap(x, y);
    const card = page.getByRole("group", { name: "Almaty" });
    await expect(card).toBeFocused();
    expect(await card.evaluate((one) => one.matches(":focus-visible"))).toBe(false);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^Almaty/ }).focus();
    await page.keyboard.press("Enter");
    await expect(card).toBeFocused();
    expect(await card.evaluate((one) => one.matches(":focus-visible"))).toBe(true);
    await open();
  });
});
