import { expect, type Locator, test as plain } from "@playwright/test";
import { axeFaults } from "#e2e/axe-faults.ts";
import { LanguagesDriver } from "#e2e/languages-driver.ts";
import { StillDriver } from "#e2e/still-driver.ts";
import { test } from "#e2e/test.ts";

const TITLES = {
  "": "Kazakhstan, January 2022",
  "ru/": "Казахстан, январь 2022 года",
  "kk/": "Қазақстан, 2022 жылғы қаңтар",
};
const HEALTH_MINISTRY = "cl-killed-total-164-health-ministry";

plain.describe("without JavaScript", () => {
  plain.use({ javaScriptEnabled: false });

  for (const [path, title] of Object.entries(TITLES)) {
    plain(`the page /${path} is read in full: figures, map, days, claims, sources`, async ({ page }) => {
      const still = new StillDriver(page);
      await still.open(path);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
      await expect(still.note()).toBeVisible();
      await expect(still.deadControls()).toHaveCount(0);
      expect(await still.pictures().count()).toBeGreaterThan(3);
      await expect(still.entries()).toHaveCount(48);
      await expect(still.publications()).toHaveCount(5);
      await expect(page.getByRole("link", { name: /^https:\/\// }).first()).toBeVisible();

      const figure = still.figure(HEALTH_MINISTRY);
      await expect(figure).toContainText("164");
      await figure.click();
      await expect(still.entry(HEALTH_MINISTRY)).toBeInViewport();
      await expect(still.entry(HEALTH_MINISTRY)).toContainText("¶7");
    });
  }

  for (const width of [1440, 820, 390]) {
    plain(`the number of events stands on one line, ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await new StillDriver(page).open();
      const count = page.getByText("148 of 148 events").first();
      const { height } = (await count.boundingBox()) ?? { height: Number.NaN };
      expect(height).toBeLessThan(30);
    });
  }

  plain("in a low frame the map is high enough to be read", async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 480 });
    await new StillDriver(page).open("embed.html");
    const { height } = (await page.locator("[data-map]:visible").first().boundingBox()) ?? { height: Number.NaN };
    expect(height).toBeGreaterThan(340);
  });

  plain("a place below the map leads to what happened there", async ({ page }) => {
    const still = new StillDriver(page);
    await still.open();
    await still.placeLink("Taldykorgan").click();
    await expect(still.eventsOf("Taldykorgan")).toBeInViewport();
  });

  plain("the page leads to itself in another language, and to its data", async ({ page }) => {
    const still = new StillDriver(page);
    await still.open("ru/");
    await page.getByRole("link", { name: "Қазақша" }).click();
    await expect(page).toHaveURL(/\/kk\/$/);
    await expect(page.locator("html")).toHaveAttribute("lang", "kk");
    const data = await page.getByRole("link", { name: "JSON" }).getAttribute("href");
    expect((await page.request.get(new URL(data ?? "", page.url()).href)).ok()).toBe(true);
  });
});

plain.describe("without JavaScript in a frame of another site", () => {
  plain.use({ javaScriptEnabled: false });

  plain("the page leads to itself in another language, which may stand in the frame as well", async ({ page }) => {
    const still = new StillDriver(page);
    await still.open("kk/embed.html");
    await page.getByRole("link", { name: "Русский" }).click();
    await expect(page).toHaveURL(/\/ru\/embed\.html$/);
    await page.getByRole("link", { name: "English" }).click();
    await expect(page).toHaveURL(/\d\/embed\.html$/);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
});

test.describe("until its scripts take over", () => {
  test("the page is drawn with nothing of the map, the charts or the data", async ({ page, guard }) => {
    const still = new StillDriver(page);
    await still.holdScripts();
    await still.open();
    await expect(still.figure(HEALTH_MINISTRY)).toBeVisible();
    expect(await still.pictures().count()).toBeGreaterThan(3);
    await still.painted();
    const asked = guard.requests.filter((url) => /open-map|maplibre|claims-plot/.test(url));
    expect(asked).toEqual([]);
  });

  for (const [width, height] of [
    [1440, 900],
    [820, 1180],
    [390, 844],
  ] as const) {
    test(`nothing moves when they do, ${width} pixels wide`, async ({ page, dashboard }) => {
      await page.setViewportSize({ width, height });
      const shifts = await new StillDriver(page).watchShifts();
      await dashboard.open();
      expect(await shifts()).toBe(0);
    });
  }
});

test.describe("until its scripts take over, the map not drawn", () => {
  test.use({ graphics: false });

  test("a reader keeps the figure that has the focus, and the console stays empty", async ({
    page,
    dashboard,
    guard,
  }) => {
    const still = new StillDriver(page);
    const answer = await still.holdData();
    await still.open();
    await still.figure(HEALTH_MINISTRY).focus();
    answer();
    await dashboard.ready();
    await expect(page.locator(`button[data-claim-id="${HEALTH_MINISTRY}"]:focus`)).toBeVisible();
    expect(guard.said).toEqual([]);
  });

  test("what a reader presses is pressed once they do, with the keyboard too", async ({ page }) => {
    const still = new StillDriver(page);
    for (const [press, key] of [
      [(button: Locator) => button.click(), "Share"],
      [(button: Locator) => button.press("Enter"), "Embed"],
    ] as const) {
      const answer = await still.holdData();
      await still.open("?place=almaty");
      await press(still.button(key));
      answer();
      await expect(page.getByRole("dialog", { name: key })).toBeVisible();
      await still.leaveDialog();
      await expect(still.button(key)).toBeFocused();
    }
  });

  for (const width of [390, 1280]) {
    test(`bars and days stand where the page will have them, ${width} pixels wide`, async ({ page, dashboard }) => {
      await page.setViewportSize({ width, height: 900 });
      const still = new StillDriver(page);
      const answer = await still.holdData();
      await still.open();
      await still.painted();
      const drawn = await still.barsReach();
      answer();
      await dashboard.ready();
      const shown = await still.barsReach();
      for (const side of [0, 1] as const) expect(Math.abs((drawn[side] ?? 0) - (shown[side] ?? 0))).toBeLessThan(12);
    });
  }

  test("what a reader is typing goes on", async ({ page, dashboard }) => {
    const still = new StillDriver(page);
    const answer = await still.holdData();
    await still.open();
    const search = page.getByRole("searchbox").first();
    await search.pressSequentially("airp");
    answer();
    await dashboard.ready();
    await page.keyboard.type("ort");
    await expect(search).toHaveValue("airport");
    await expect(search).toBeFocused();
    await expect(page).toHaveURL(/q=airport/);
    expect((await dashboard.counted()).shown).toBeLessThan(20);
  });

  test("only the last press counts, and one word chosen of several too", async ({ page, dashboard }) => {
    const still = new StillDriver(page);
    const answer = await still.holdData();
    await still.open();
    await still.button("Share").click();
    await page.getByText("What was known", { exact: true }).click();
    answer();
    await dashboard.ready();
    await expect(page.getByRole("radio", { name: "What was known" })).toBeChecked();
    await expect(page).toHaveURL(/clock=known/);
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

  test("nothing is pressed that its reader was told does not work", async ({ page, dashboard, guard }) => {
    guard.expectFault(/ERR_FAILED/);
    const still = new StillDriver(page);
    const answer = await still.holdData("refuse");
    await still.open();
    await still.button("Share").click();
    answer();
    await expect(still.note()).toBeVisible();
    await page.unrouteAll();
    await page.getByRole("button", { name: "Try again" }).click();
    await dashboard.ready();
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });
});

test.describe("where its scripts never take over", () => {
  for (const [what, body] of [
    ["breaks off in the middle", "const page = {"],
    ["is another page", "<!doctype html>"],
  ] as const) {
    test(`a script that ${what} leaves the record to be read, and no control that does nothing`, async ({
      page,
      guard,
    }) => {
      guard.expectFault(/page error/);
      const still = new StillDriver(page);
      await still.replaceFirstScript(body);
      await still.open("ru/");
      await expect(still.note()).toBeVisible();
      await expect(still.deadControls()).toHaveCount(0);
      await expect(still.entries()).toHaveCount(48);
    });
  }

  for (const path of [...Object.keys(TITLES), "embed.html"]) {
    test(`one that throws leaves what the build drew of /${path}: axe finds nothing, nothing scrolls sideways`, async ({
      page,
      guard,
    }) => {
      guard.expectFault(/page error/);
      await page.setViewportSize({ width: 320, height: 640 });
      const still = new StillDriver(page);
      await still.replaceFirstScript("throw new Error('no')");
      await still.open(path);
      await expect(still.note()).toBeVisible();
      await expect(still.deadControls()).toHaveCount(0);
      await expect(still.entries()).toHaveCount(48);
      expect(await axeFaults(page)).toEqual([]);
      expect(await new LanguagesDriver(page).layoutWidth()).toBeLessThanOrEqual(320);
    });
  }

  test("a script that cannot be fetched does so too", async ({ page, guard }) => {
    guard.expectFault(/ERR_FAILED/);
    const still = new StillDriver(page);
    await page.route(/\/assets\/index-[^/]*\.js$/, (route) => route.abort());
    await still.open();
    await expect(still.note()).toBeVisible();
    await expect(still.deadControls()).toHaveCount(0);
  });
});
