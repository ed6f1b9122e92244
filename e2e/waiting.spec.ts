import { expect, type Locator } from "@playwright/test";
import { handOn } from "#e2e/graphics.ts";
import { test } from "#e2e/test.ts";

const COSTLY = /\/assets\/(?:open-map|maplibre|claims-plot)/;

/** Where a mark of the drawing lies on the page. */
async function middleOf(mark: Locator): Promise<{ x: number; y: number }> {
  const box = await mark.boundingBox();
  if (!box) throw new Error("The mark is not on the page.");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test.describe("what moves is fetched for those who come to it", () => {
  test("a frame that is looked at gets its map without a hand; one that nobody has scrolled to waits until it is reached, whatever it has chosen", async ({
    host,
    guard,
  }) => {
    const frame = (name: string, query = "") =>
      `<div id="${name}"><iframe src="${host.site}embed.html?show=map,chart${query}" width="600" height="500"></iframe></div>`;
    await host.open("article", `${frame("seen")}<div style="height: 4000px"></div>${frame("unseen", "&place=almaty")}`);
    const map = (name: string) => host.frame(name).getByRole("region", { name: "Map" });
    await expect(map("unseen")).toHaveAttribute("data-map-state", "loading", { timeout: 45_000 });
    await expect(host.frame("unseen").locator("html")).toHaveAttribute("data-app", "ready", { timeout: 45_000 });
    await expect(map("seen")).toHaveAttribute("data-map-state", "ready", { timeout: 45_000 });
    await expect(map("unseen")).toHaveAttribute("data-map-state", "loading");
    expect(guard.requests.filter((url) => url.includes("/open-map-"))).toHaveLength(1);
    expect(guard.requests.filter((url) => url.includes("claims-plot")).length).toBeLessThanOrEqual(1);

    await host.element("unseen").scrollIntoViewIfNeeded();
    await map("unseen").hover();
    await expect(map("unseen")).toHaveAttribute("data-map-state", "ready", { timeout: 45_000 });
  });

  test("until the map is there, a press on a region or a mark of its drawing chooses the place, and a zoom is kept for it", async ({
    dashboard,
    page,
    guard,
  }) => {
    let answer = () => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route(/assets\/open-map-.*\.js$/, async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto("./");
    await expect(page.locator("html")).toHaveAttribute("data-app", "ready", { timeout: 45_000 });
    expect(guard.requests.filter((url) => COSTLY.test(url))).toEqual([]);

    const map = dashboard.region("Map");
    const region = await middleOf(map.locator("svg [data-region-id=mangystau]"));
    await page.mouse.click(region.x, region.y);
    await expect(page).toHaveURL(/place=mangystau/);
    await page.mouse.click(region.x, region.y);
    await expect(page).not.toHaveURL(/place=/);
    const { x, y } = await middleOf(map.locator("svg [data-place-id=almaty]"));
    await page.mouse.click(x, y);
    await expect(dashboard.placeCard("Almaty")).toBeVisible();
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect(map).toHaveAttribute("data-map-state", "loading");
    expect(new URL(page.url()).searchParams.has("map")).toBe(false);
    answer();
    await expect(map).toHaveAttribute("data-map-state", "ready", { timeout: 45_000 });
    await expect.poll(() => new URL(page.url()).searchParams.get("map")).toMatch(/^\d/);
    await expect(dashboard.placeCard("Almaty")).toBeVisible();
  });

  test("a press that brings the charts ends where it began: on the figure that it was on", async ({
    dashboard,
    page,
  }) => {
    await page.goto("./?metric=killed");
    await expect(page.locator("html")).toHaveAttribute("data-app", "ready", { timeout: 45_000 });
    const mark = dashboard.region("Figures").locator("svg [data-claim-id]").first();
    await mark.scrollIntoViewIfNeeded();
    const { x, y } = await middleOf(mark);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.up();
    await expect(page).toHaveURL(/[?&]claim=/);
    await page.goBack();
    await handOn(page);
    await expect(dashboard.region("Figures").locator(".recharts-surface").first()).toBeVisible({ timeout: 45_000 });
  });
});
