import { expect, type Locator, type Page } from "@playwright/test";
import { handOn } from "#e2e/graphics.ts";
import { StillDriver } from "#e2e/still-driver.ts";
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

/** Lets the time of the page stand still: what waits for a while waits for ever. */
async function stopClock(page: Page): Promise<void> {
  await page.clock.install({ time: "2026-01-01T00:00:00Z" });
  await page.clock.pauseAt("2026-01-01T00:01:00Z");
}

test.describe("the page takes the place of its drawing when somebody wants it", () => {
  test.use({ graphics: false });
  const HEALTH_MINISTRY = "cl-killed-total-164-health-ministry";
  const ready = (page: Page) => expect(page.locator("html")).toHaveAttribute("data-app", "ready", { timeout: 45_000 });

  test("with the first sign of a hand, or when it has been open for a while; nothing of it is asked for before", async ({
    page,
    guard,
  }) => {
    const asked = () =>
      guard.requests.filter((url) => /\/(?:open-dashboard|shared)-[^/]*\.js$|dataset\.en\.json/.test(url));
    await stopClock(page);
    for (const come of [() => page.mouse.move(9, 9), () => page.keyboard.press("Tab"), () => page.clock.runFor(5000)]) {
      guard.requests.length = 0;
      await page.goto("./");
      await expect(page.locator("html")).not.toHaveAttribute("data-app", /./);
      expect(asked()).toEqual([]);
      await come();
      await ready(page);
      expect(asked().length).toBeGreaterThanOrEqual(3);
    }
  });

  test("at once where its address asks for something, where it was left with a dialog, and in a frame", async ({
    page,
    host,
  }) => {
    await stopClock(page);
    await page.goto("./?panel=events");
    await ready(page);
    await page.goto("./");
    await page.evaluate(() => history.pushState({ handout: "embed" }, ""));
    await page.reload();
    await ready(page);
    await host.open(
      "article",
      `<div id="seen"><iframe src="${host.site}embed.html" width="600" height="500"></iframe></div>`,
    );
    await expect(host.frame("seen").locator("html")).toHaveAttribute("data-app", "ready", { timeout: 45_000 });
  });

  test("the press that it comes with opens the claim that it was on, and is in the history once", async ({ page }) => {
    const still = new StillDriver(page);
    const answer = await still.holdData();
    await still.open();
    await still.figure(HEALTH_MINISTRY).click();
    expect(new URL(page.url()).hash).toBe("");
    answer();
    await expect(page.getByRole("dialog")).toContainText("164");
    await expect(page).toHaveURL(new RegExp(`claim=${HEALTH_MINISTRY}$`));
    await page.goBack();
    await expect(page.getByRole("dialog")).toBeHidden();
    expect(new URL(page.url()).search).toBe("");
  });

  test("the press that it comes with opens the tab that it was on", async ({ dashboard, page }) => {
    const still = new StillDriver(page);
    const answer = await still.holdData();
    await still.open();
    await page.getByText("Claims", { exact: true }).first().click();
    answer();
    await expect(dashboard.region("Claims")).toBeVisible();
    await expect(page).toHaveURL(/panel=claims$/);
  });

  test("keys that it comes with move between the tabs as they would have done", async ({ page }) => {
    const still = new StillDriver(page);
    const answer = await still.holdData();
    await still.open();
    await page.getByRole("tab", { name: "Figures" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    answer();
    await expect(page.getByRole("tab", { name: "Events" })).toBeFocused();
    await expect(page).toHaveURL(/panel=events$/);
  });

  for (const folder of ["", "ru/", "kk/"]) {
    for (const width of [1280, 1440, 1920]) {
      test(`of a map ${width} pixels from side to side /${folder} draws no legend that the page would fold`, async ({
        page,
      }) => {
        // High enough for the note that there are no graphics.
        await page.setViewportSize({ width, height: 900 });
        const still = new StillDriver(page);
        await still.open(folder);
        await still.painted();
        const drawn = await still.legend().isVisible();
        await page.mouse.move(9, 9);
        await ready(page);
        // Until its typeface is there the row is as wide as that of another.
        await expect.poll(() => still.legend().isVisible()).toBe(drawn);
      });
    }
  }

  test("a reader who had skipped to the list is at the list in the page that takes over", async ({ page }) => {
    await page.goto("./");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.locator("html")).toHaveAttribute("data-app", "ready", { timeout: 45_000 });
    await expect(page.locator("#list")).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("tab", { name: "Figures" })).toBeFocused();
  });

  test("the press that it comes with chooses the place on whose mark it was", async ({ dashboard, page }) => {
    const still = new StillDriver(page);
    const answer = await still.holdData();
    await still.open();
    // Until its style sheet is there, the page shows the drawings of all widths.
    await expect(still.mark("almaty")).toHaveCount(1);
    const { x, y } = await middleOf(still.mark("almaty"));
    await page.mouse.click(x, y);
    answer();
    await expect(dashboard.placeCard("Almaty")).toBeVisible();
    await expect(page).toHaveURL(/place=almaty$/);
  });

  test("where it is long in coming, the figure that was pressed leads to the record of its claim", async ({ page }) => {
    const still = new StillDriver(page);
    await still.holdScripts();
    await still.open();
    await still.figure(HEALTH_MINISTRY).click();
    await expect(still.entry(HEALTH_MINISTRY)).toBeInViewport();
  });
});
