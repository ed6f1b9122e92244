import { expect } from "@playwright/test";
import { Dashboard } from "#e2e/dashboard.ts";
import { test } from "#e2e/test.ts";

test.use({ graphics: false });

const OVER_5000 = "cl-detained-total-over-5000-government";

test.describe("the address holds the view", () => {
  test("a copied link shows the same in a fresh tab", async ({ dashboard, context, page }) => {
    await dashboard.open("?panel=events");
    await dashboard.typeRange("2022-01-05", "2022-01-09");
    await dashboard.place("Almaty").click();
    await dashboard.addressSays("place", "almaty");
    await dashboard.addressSays("from", "2022-01-05");
    const before = await dashboard.counted();

    const fresh = new Dashboard(await context.newPage());
    await fresh.page.goto(page.url());
    await fresh.ready();

    expect(await fresh.counted()).toEqual(before);
    await expect(fresh.field("From")).toHaveValue("2022-01-05");
    await expect(fresh.placeCard("Almaty")).toBeVisible();
    await expect(fresh.region("Events")).toBeVisible();
  });

  test("the first day is that day and no earlier; an end that leaves nothing out is open", async ({ dashboard }) => {
    await dashboard.open("?from=2022-01-02&to=2022-01-19");
    const { shown, all } = await dashboard.counted();
    expect(shown).toBeLessThan(all);
    await dashboard.addressSays("from", "2022-01-02");
    await dashboard.addressSays("to", null);
  });

  test("a link that names a source opens it, and brings it into sight", async ({ dashboard, page }) => {
    await dashboard.open("?source=pub-c");
    await expect(dashboard.region("Sources")).toContainText("¶1");
    await expect(page.locator("[data-publication-id=pub-c] > h3")).toBeInViewport();
  });

  test("Back undoes what was opened, step by step, and Forward does it again", async ({ dashboard, page }) => {
    await dashboard.open();
    await dashboard.show("Events");
    await dashboard.addressSays("panel", "events");
    await dashboard.eventRows().first().click();
    await expect(dashboard.sheet()).toBeVisible();
    await expect.poll(async () => (await dashboard.query()).get("event")).not.toBeNull();

    await page.goBack();
    await expect(dashboard.sheet()).toHaveCount(0);
    await expect(dashboard.region("Events")).toBeVisible();
    await page.goBack();
    await expect(dashboard.region("Figures")).toBeVisible();
    await page.goForward();
    await expect(dashboard.region("Events")).toBeVisible();
  });

  test("Back after a claim was closed leads on to what was before it, and not to the claim again", async ({
    dashboard,
    page,
  }) => {
    await dashboard.open("?metric=detained");
    await dashboard.show("Disagreements");
    await dashboard.addressSays("panel", "disagreements");
    await dashboard.figure(OVER_5000, "Disagreements").first().click();
    await dashboard.addressSays("claim", OVER_5000);
    await page.keyboard.press("Escape");
    await dashboard.addressSays("claim", null);
    await expect(dashboard.region("Disagreements")).toBeVisible();
    await page.goBack();
    await expect(dashboard.region("Figures")).toBeVisible();
    await expect(dashboard.sheet()).toHaveCount(0);
  });

  test("Back undoes a period that was pressed, and what took the filters away", async ({ dashboard, page }) => {
    await dashboard.open("?place=almaty");
    await dashboard.button("Up to 7 Jan").click();
    await dashboard.addressSays("to", "2022-01-07");
    await dashboard.button("Reset").click();
    await dashboard.addressSays("to", null);

    await page.goBack();
    await dashboard.addressSays("to", "2022-01-07");
    await dashboard.addressSays("place", "almaty");
    await page.goBack();
    await dashboard.addressSays("to", null);
    await dashboard.addressSays("place", "almaty");
  });

  test("Back after the days have played leads to where they were before", async ({ dashboard, page }) => {
    await dashboard.open();
    const before = await page.evaluate(() => history.length);
    await dashboard.button("Play").click();
    await expect(dashboard.button("Pause")).toBeVisible();
    await dashboard.button("Pause").click();
    await expect.poll(async () => (await dashboard.query()).get("to")).not.toBeNull();
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    await page.goBack();
    await dashboard.addressSays("to", null);
    await expect(page.getByText("148 of 148 events").first()).toBeVisible();
  });

  test("moving a handle does not fill the history", async ({ dashboard, page }) => {
    await dashboard.open();
    const before = await page.evaluate(() => history.length);
    await dashboard.slider("End date").focus();
    for (let step = 0; step < 15; step++) await page.keyboard.press("ArrowLeft");
    await dashboard.addressSays("to", "2022-01-04");
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test("parts that mean nothing are left out and named; parts of others are kept", async ({ dashboard }) => {
    await dashboard.open("?from=2022-02-30&clock=sundial&utm_source=letter");
    await expect(dashboard.page.getByText(/not understood.*“Clock”/)).toBeVisible();
    await dashboard.show("Claims");
    await dashboard.addressSays("panel", "claims");
    expect((await dashboard.query()).get("utm_source")).toBe("letter");
    expect((await dashboard.query()).get("clock")).toBeNull();
  });

  test("days that the timeline has not are left out and named, on the page and in a frame", async ({ dashboard }) => {
    await dashboard.open("?from=2021-01-05&to=2021-01-09");
    await expect(dashboard.page.getByText(/“From” \(2021-01-05\), “To” \(2021-01-09\)/)).toBeVisible();
    await expect(dashboard.page.getByText("148 of 148 events").first()).toBeVisible();
    await dashboard.page.goto("./embed.html?place=almaty&to=2021-01-09");
    await expect(dashboard.page.getByText(/not understood.*“To” \(2021-01-09\)/)).toBeVisible();
  });
});
