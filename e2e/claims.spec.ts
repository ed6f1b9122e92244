import { expect } from "@playwright/test";
import { test } from "#e2e/test.ts";

const ALMATY_DEAD = "cl-killed-almaty-103-health-ministry";

test.describe("every number is a claim, one press away from its source", () => {
  test("a reader opens Almaty and finds who says 103, and where", async ({ dashboard }) => {
    await dashboard.open();
    await dashboard.place("Almaty").click();
    const card = dashboard.placeCard("Almaty");
    await expect(card).toContainText("events in the range");

    await card.getByRole("button", { name: /Health Ministry: 103/ }).click();

    const sheet = dashboard.sheet();
    await expect(sheet).toContainText("Health Ministry");
    await expect(sheet).toContainText("Unnamed publication D");
    await expect(sheet).toContainText("¶3");
    await expect(sheet).toContainText("164");
    await dashboard.addressSays("claim", ALMATY_DEAD);
    await dashboard.addressSays("place", "almaty");
  });

  test("the same is done by keyboard alone, without the map", async ({ dashboard, page }) => {
    await dashboard.open("?panel=claims");
    await dashboard.search().focus();
    await page.keyboard.type("Almaty 103");
    await dashboard.addressSays("q", "Almaty 103");
    const figure = dashboard.region("Claims").locator(`[data-claim-id="${ALMATY_DEAD}"]`).first();
    await expect(figure).toBeVisible();
    await dashboard.tabTo(figure);
    await page.keyboard.press("Enter");
    await expect(dashboard.sheet()).toContainText("¶3");
    await page.keyboard.press("Escape");
    await expect(dashboard.sheet()).toHaveCount(0);
    await expect(figure).toBeFocused();
  });

  test("every figure on every panel opens a sheet of its own claim", async ({ dashboard }) => {
    for (const panel of ["figures", "disagreements", "claims"]) {
      await dashboard.open(`?panel=${panel}`);
      const figures = dashboard.figures();
      await expect(figures.first()).toBeVisible();
      const ids = await figures.evaluateAll((all) => all.map((figure) => figure.getAttribute("data-claim-id")));
      const known = await dashboard.claimIds();
      expect(ids.filter((id) => !known.has(id ?? ""))).toEqual([]);
      await figures.last().click();
      await expect(dashboard.sheet()).toContainText("Where it is printed");
    }
  });

  test("a figure that a headline garbles says so", async ({ dashboard }) => {
    await dashboard.open("?claim=cl-detained-total-nearly-8000-government");
    await expect(dashboard.sheet()).toContainText(/garbled/i);
    await expect(dashboard.sheet()).toContainText("Unnamed publication C");
  });

  test("an id that is not in this version is named, not swallowed", async ({ dashboard }) => {
    await dashboard.open("?claim=cl-never-there");
    await expect(dashboard.sheet()).toContainText("cl-never-there");
  });
});
