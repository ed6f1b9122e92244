import { expect } from "@playwright/test";
import { holdData, isAbout, Layout } from "#e2e/layout-driver.ts";
import { test as base } from "#e2e/test.ts";

const test = base.extend<{ layout: Layout }>({
  layout: async ({ page }, use) => use(new Layout(page)),
});

for (const size of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`at ${size.width} the page waits in the boxes that it will have, and nothing is shifted`, async ({
    layout,
    page,
  }) => {
    await page.setViewportSize(size);
    await layout.watchShifts();
    const release = await holdData(page);
    await page.goto("./");
    await expect(page.getByRole("status").filter({ hasText: "Reading the claims" })).toBeVisible();
    const before = await layout.boxes();

    release();
    await layout.ready();

    expect(await layout.boxes()).toEqual(before);
    expect(await layout.shifted()).toBeLessThan(0.01);
  });
}

test("whatever place the keyboard comes to stands whole in the line of places", async ({ layout }) => {
  await layout.open();
  expect(await layout.placesOutOfSight()).toEqual([]);
});

test("where a button takes itself away, the keyboard is at what is around it", async ({ layout, page }) => {
  const ways = [
    ["?place=taldykorgan", "Clear all"],
    ["?place=taldykorgan", "Show all places"],
    ["?place=taldykorgan&panel=claims", "Clear the filters"],
    ["?q=detained", "Drop the search"],
  ] as const;
  for (const [query, name] of ways) {
    await layout.open(query);
    const pressed = page.getByRole("button", { name, exact: true }).first();
    expect(await layout.focusAfter(pressed), name).not.toBe("");
  }
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("a record rises under the map; Back closes it, and the panel is where it was", async ({ layout, page }) => {
    await layout.open("?panel=events");
    const row = layout.eventRows().nth(12);
    const place = await layout.scrollTo(row);

    await row.click();
    await expect(layout.sheet()).toBeVisible();
    await isAbout(() => layout.top(layout.region("Map")), 0);
    await isAbout(() => layout.top(layout.sheet()), 0.34 * 844);
    await layout.button("Whole height").click();
    await isAbout(() => layout.top(layout.sheet()), 0.08 * 844);
    await layout
      .sheet()
      .getByRole("button", { name: /paragraph/i })
      .first()
      .click();
    await expect(layout.focusedParagraph()).toBeVisible();
    expect(await layout.focusBelowTimeline()).toBeGreaterThanOrEqual(0);

    await page.goBack();
    await expect(layout.sheet()).toBeVisible();
    await page.goBack();
    await expect(layout.sheet()).toBeHidden();
    await isAbout(() => layout.scrolled(), place);
  });

  test("the map makes room for the card of a place, and is back where it was once that is closed", async ({
    layout,
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await layout.open();
    const before = await layout.middleOfMap();
    await layout.place("Taldykorgan").click();
    const card = layout.placeCard("Taldykorgan");
    await expect(card).toBeVisible();
    await expect.poll(async () => (await layout.middleOfMap()) === before).toBe(false);
    await card.getByRole("button", { name: "Close" }).click();
    await expect(card).toBeHidden();
    await expect.poll(async () => (await layout.middleOfMap()) === before).toBe(true);
  });

  test("what takes the focus is not under the timeline", async ({ layout, page }) => {
    await layout.open("?panel=events");
    const row = layout.eventRows().nth(12);
    await layout.scrollTo(row);
    await row.focus();
    for (let press = 0; press < 6; press++) {
      await page.keyboard.press("Shift+Tab");
      expect(await layout.focusBelowTimeline()).toBeGreaterThanOrEqual(0);
    }
  });
});

test("on a phone a list of filters opens on the screen", async ({ layout, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await layout.open();
  for (const name of ["Claimants", "Places and scopes"]) {
    await page.locator("summary").filter({ hasText: name }).click();
    await expect(page.locator("details[open] > div")).toBeInViewport({ ratio: 0.99 });
    await page.keyboard.press("Escape");
  }
});

test("on a low phone the card of a place stands below the map, and the days scroll with the page", async ({
  layout,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await layout.open("?place=almaty");
  expect(await layout.mapAboveCard("Almaty")).toBeGreaterThan(200);

  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(layout.region("Timeline")).not.toBeInViewport();
});

/** What the fitted view leaves free below the country on a small map. */
const ROOM_OF_CREDIT = 34;

for (const folder of ["", "ru/", "kk/"]) {
  test(`the credit of the map keeps to its room on a small phone, and off the legend on a desktop, in /${folder}`, async ({
    layout,
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(`./${folder}`);
    await expect.poll(async () => (await layout.credit()).height).toBeLessThanOrEqual(ROOM_OF_CREDIT);
    await page.setViewportSize({ width: 1600, height: 900 });
    await expect.poll(async () => (await layout.credit()).belowLegend).toBeGreaterThanOrEqual(2);
  });
}

for (const { width, height, folder, timeline, asks = "panel=events" } of [
  { width: 390, height: 844, folder: "ru/", timeline: "Шкала времени" },
  { width: 390, height: 844, folder: "", timeline: "Timeline", asks: "metric=detained" },
  { width: 820, height: 1180, folder: "", timeline: "Timeline" },
  { width: 820, height: 1180, folder: "kk/", timeline: "Уақыт сызығы" },
]) {
  test(`at ${width} /${folder}?${asks} opens on the panel that its address asks for, with the tabs whole below the timeline`, async ({
    layout,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`./${folder}?${asks}`);
    await expect(page.locator("html")).toHaveAttribute("data-app", "ready");
    await expect.poll(() => layout.tabsBelowTimeline(timeline)).toBeGreaterThanOrEqual(0);
    expect(await layout.tabsBelowTimeline(timeline)).toBeLessThan(60);
  });
}

for (const [upright, turned] of [
  [
    { width: 390, height: 844 },
    { width: 844, height: 390 },
  ],
  [
    { width: 820, height: 1180 },
    { width: 1180, height: 820 },
  ],
] as const) {
  test(`who turns a screen of ${upright.width} pixels is still at the claim that was being read`, async ({ page }) => {
    await page.setViewportSize(upright);
    await page.goto("./?panel=claims");
    await expect(page.locator("html")).toHaveAttribute("data-app", "ready");
    const claim = page.getByRole("tabpanel").locator("[data-claim-id]").nth(30);
    await claim.evaluate((one) => {
      one.scrollIntoView({ block: "start" });
      scrollBy(0, -80);
    });
    await expect(claim).toBeInViewport();
    for (const size of [turned, upright, turned]) {
      await page.setViewportSize(size);
      await expect(claim).toBeInViewport();
    }
  });

  test(`who turns a screen of ${upright.width} pixels while a claim is open comes back to it in the list`, async ({
    page,
  }) => {
    await page.setViewportSize(upright);
    await page.goto("./?panel=claims");
    await expect(page.locator("html")).toHaveAttribute("data-app", "ready");
    const claim = page.getByRole("tabpanel").locator("[data-claim-id]").nth(30);
    await claim.scrollIntoViewIfNeeded();
    await expect(claim).toBeInViewport();
    await claim.click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.setViewportSize(turned);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(claim).toBeInViewport();
  });
}

test("where a narrower window folds the legend, who was in it is at the button that opens it", async ({
  layout,
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await layout.open("");
  await layout.button("Violence").focus();
  await page.setViewportSize({ width: 1120, height: 900 });
  await expect(layout.button("Legend")).toBeFocused();
});

test("nothing moves for those who asked for less motion", async ({ layout, page }) => {
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await layout.open("?sheet=method");
  expect(await layout.moving()).not.toEqual([]);

  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.reload();
  await layout.ready();
  await layout.button("Up to 7 Jan").click();
  await layout.place("Almaty").click();
  expect(await layout.moving()).toEqual([]);
});
