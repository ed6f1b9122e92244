import { expect } from "@playwright/test";
import { Dashboard } from "#e2e/dashboard.ts";
import { test } from "#e2e/test.ts";

test.use({ graphics: false });

const OPEN = "How to read this";

test.describe("the page says how it is to be read", () => {
  test("by keyboard: the sheet opens, Back closes it, and the focus is where it was", async ({ dashboard, page }) => {
    await dashboard.open("?panel=events");
    await dashboard.tabTo(dashboard.button(OPEN));
    await page.keyboard.press("Enter");
    await expect(dashboard.sheet()).toContainText("What a claim is");
    await expect(dashboard.sheet()).toBeFocused();
    await dashboard.addressSays("sheet", "method");

    await page.goBack();
    await expect(dashboard.sheet()).toHaveCount(0);
    await expect(dashboard.button(OPEN)).toBeFocused();
    await expect(dashboard.region("Events")).toBeVisible();

    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await expect(dashboard.sheet()).toHaveCount(0);
  });

  test("a link to it opens it in a fresh tab", async ({ dashboard, context, page }) => {
    await dashboard.open();
    await dashboard.button(OPEN).click();
    await dashboard.addressSays("sheet", "method");
    const fresh = new Dashboard(await context.newPage());
    await fresh.page.goto(page.url());
    await fresh.ready();
    await expect(fresh.sheet()).toContainText("Two clocks");
  });

  test("its example is a door: the claim lies over it, and Back returns to the figure", async ({ dashboard, page }) => {
    await dashboard.open("?sheet=method");
    const figure = dashboard.sheet().getByRole("button", { name: /^Health Ministry: 164, Killed/ });
    await figure.click();
    await expect(dashboard.sheet()).toContainText("Where it is printed");
    await dashboard.addressSays("claim", "cl-killed-total-164-health-ministry");

    await page.goBack();
    await expect(dashboard.sheet()).toContainText("What a claim is");
    await expect(figure).toBeFocused();
  });

  test("a press elsewhere on the page that asks for a source or a panel is not hidden by it", async ({
    dashboard,
    page,
  }) => {
    await dashboard.open("?sheet=method");
    await dashboard
      .sheet()
      .getByRole("row", { name: /^Unnamed publication B/ })
      .getByRole("button")
      .click();
    await expect(dashboard.sheet()).toHaveCount(0);
    await dashboard.addressSays("source", "pub-b");
    await expect(dashboard.region("Sources")).toContainText("¶1");
    await page.goBack();
    await expect(dashboard.sheet()).toContainText("What was read");
  });

  test("what was read adds up", async ({ dashboard }) => {
    await dashboard.open("?sheet=method");
    await expect(dashboard.sheet()).toContainText("All, each once");
    const rows = await Promise.all(
      ["A", "B", "C", "D", "E"].map((one) => dashboard.coverage(`Unnamed publication ${one}`)),
    );
    const [read = 0, cited = 0, uncited = 0] = await dashboard.coverage("All, each once");
    expect(cited + uncited).toBe(read);
    const sum = (column: number) => rows.reduce((total, row) => total + (row[column] ?? Number.NaN), 0);
    expect([sum(0), sum(1), sum(2)]).toEqual([read, cited, uncited]);
  });

  test("a report to fill in names the dataset, its version and the address", async ({ dashboard, context, page }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await dashboard.open("?place=almaty&sheet=method");
    await dashboard.button("Copy a report to fill in").click();
    await expect(dashboard.sheet()).toContainText("Copied");
    const report = await page.evaluate(() => navigator.clipboard.readText());
    expect(report).toContain("version 1.");
    expect(report).toContain(page.url());
  });

  test.describe("on a phone", () => {
    test.use({ viewport: { width: 390, height: 844 } });

    test("it is one press away, and nothing moves sideways", async ({ dashboard }) => {
      await dashboard.open();
      await dashboard.button(OPEN).click();
      await expect(dashboard.sheet()).toContainText("What a claim is");
      expect(await dashboard.layoutWidth()).toBeLessThanOrEqual(390);
    });
  });
});
