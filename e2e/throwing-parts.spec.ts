import { expect } from "@playwright/test";
import { RELOAD } from "#e2e/data-faults.ts";
import { FaultsDriver } from "#e2e/faults-driver.ts";
import { test } from "#e2e/test.ts";

test.use({ graphics: false });

/** A part of the page, words that it alone asks for, and the panel that it is in. */
const PARTS = [
  ["map", "map.places", "Figures"],
  ["timeline", "timeline.status", "Figures"],
  ["chart", "charts.lead", "Figures"],
  ["figures", "figures.heading", "Figures"],
  ["filters", "filters.active", "Figures"],
  ["head of the page", "clock.happened", "Figures"],
  ["disagreements", "disagreements.metric", "Disagreements"],
  ["events", "ledger.events.sort.day", "Events"],
  ["claims", "ledger.claims.count", "Claims"],
  ["sources", "sources.each", "Sources"],
] as const;

test.describe("a fault in one part leaves the others", () => {
  test("each part of the page that throws says so in its place, and is back with the next choice", async ({
    dashboard,
    guard,
    page,
  }) => {
    guard.expectFault(/planted/);
    const faults = new FaultsDriver(page);
    const plant = await faults.withThrowingWords(PARTS.map(([, id]) => id));
    await dashboard.open();
    for (const [part, id, panel] of PARTS) {
      await test.step(part, async () => {
        await dashboard.show(panel);
        await plant(id);
        await dashboard.goTo(`?panel=${panel.toLowerCase()}&clock=known&q=almaty`);
        await expect(faults.alert(), part).toHaveCount(1);
        await expect(faults.alert()).toContainText("The rest of the page still works.");
        await expect(page.getByRole("tab")).toHaveCount(5);
        for (const region of ["Map", "Timeline"] as const)
          await expect(dashboard.region(region)).toHaveCount(part === region.toLowerCase() ? 0 : 1);

        await plant(null);
        await dashboard.goTo(`?panel=${panel.toLowerCase()}`);
        await expect(faults.alert()).toHaveCount(0);
      });
    }
  });

  test("a page that throws as a whole offers to load it again, and says nothing of data or of a rest", async ({
    guard,
    page,
  }) => {
    guard.expectFault(/planted/);
    const faults = new FaultsDriver(page);
    await faults.withThrowingWords(["app.skip"]);
    await page.addInitScript(() => Object.assign(globalThis, { planted: "app.skip" }));
    await page.goto("./");
    await expect(faults.alert()).toContainText("This page has stopped working");
    await expect(faults.alert()).not.toContainText(/The rest|data/);
    const still = "Read all figures and sources without scripts";
    await expect(faults.alert().getByRole("button")).toHaveText([RELOAD, still]);
    const entries = await page.evaluate(() => history.length);
    await faults.alert().getByRole("button", { name: still }).click();
    await expect(faults.alert()).toHaveCount(0);
    await expect(page.locator("[data-still]").getByText("they need scripts")).toBeVisible();
    await expect(page.locator("#record").getByRole("table").first()).toBeVisible();
    expect(await page.evaluate(() => history.length)).toBe(entries);
  });

  test("a browser that forbids all storage takes nothing from the page", async ({ dashboard, page }) => {
    await page.addInitScript(() => {
      for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException("Forbidden", "SecurityError");
          },
        });
    });
    await dashboard.open();
    await dashboard.place("Almaty").click();
    await expect(dashboard.placeCard("Almaty")).toBeVisible();
    await page.getByRole("button", { name: "Download", exact: true }).click();
    await expect(dashboard.sheet()).toContainText("CSV");
  });
});
