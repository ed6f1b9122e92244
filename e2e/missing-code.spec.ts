import { expect } from "@playwright/test";
import { RELOAD } from "#e2e/data-faults.ts";
import { FaultsDriver } from "#e2e/faults-driver.ts";
import { goneBack } from "#e2e/gone-back.ts";
import { test } from "#e2e/test.ts";

test.describe("code that there is no network for", () => {
  test.use({ graphics: false });

  test("is told so in the dialog or sheet that it is of, loads nothing anew, and comes by itself with the network", async ({
    dashboard,
    guard,
    page,
    context,
  }) => {
    guard.expectFault(/ERR_INTERNET_DISCONNECTED|dynamically imported|preload CSS/);
    const faults = new FaultsDriver(page);
    for (const [opener, holds] of [
      ["Share", "Link to this view"],
      ["Embed", "Frame"],
      ["Download", "CSV"],
      ["How to read this", "What a claim is"],
    ] as const) {
      await dashboard.open();
      await context.setOffline(true);
      await dashboard.button(opener).click();
      const over = page.getByRole("dialog");
      await expect(over.getByRole("alert")).toContainText("No network");
      await expect(page.getByRole("button", { name: RELOAD })).toHaveCount(0);
      await over.getByRole("button", { name: "Close" }).click();
      await expect(faults.alert()).toHaveCount(0);
      await dashboard.button(opener).click();
      await over.getByRole("button", { name: "Try again" }).press("Enter");
      await expect(over.getByRole("alert")).toContainText("No network");
      await context.setOffline(false);
      await expect(over).toContainText(holds);
      await over.getByRole("button", { name: "Close" }).press("Escape");
      await expect(dashboard.button(opener)).toBeFocused();
      await goneBack(page);
    }
  });
});

test.describe("without its program a page stays as the build drew it, and says so", () => {
  test.use({ graphics: false });

  for (const [path, program] of [
    ["", /\/assets\/open-dashboard-[^/]*\.js$/],
    ["embed.html", /\/assets\/open-embed-[^/]*\.js$/],
  ] as const) {
    test(`until there is a network: ./${path}`, async ({ guard, page, context }) => {
      guard.expectFault(/ERR_INTERNET_DISCONNECTED|dynamically imported/);
      await page.route(program, async (route) => {
        await context.setOffline(true);
        await route.abort("internetdisconnected");
      });
      await page.goto(`./${path}`);
      await page.mouse.move(9, 9);
      await expect(new FaultsDriver(page).alert()).toContainText("A part of this page did not come.");
      await expect(page.locator("[data-still]")).toBeVisible();
      await page.unroute(program);
      await context.setOffline(false);
      await page.mouse.move(19, 19);
      await expect(page.locator("html")).toHaveAttribute("data-app", "ready", { timeout: 45_000 });
    });
  }
});

test.describe("code that is gone from the server since the page was loaded", () => {
  test.use({ graphics: false });

  test("is told by the part that wants it, with one offer to load the page again, which makes no loop", async ({
    dashboard,
    guard,
    page,
  }) => {
    guard.expectFault(/404|dynamically imported/);
    const faults = new FaultsDriver(page);
    let loads = 0;
    page.on("load", () => loads++);
    await dashboard.open("?place=almaty");
    const gone = /\/assets\/seldom-parts-[^/]*\.js$/;
    await page.route(gone, (route) => route.fulfill({ status: 404 }));
    const offer = page.getByRole("button", { name: RELOAD });
    await page.getByRole("button", { name: "Download", exact: true }).click();
    await expect(faults.alert()).toContainText("Most likely the site was updated");
    await expect(offer).toHaveCount(1);
    await expect(dashboard.placeCard("Almaty")).toBeVisible();

    await offer.click();
    await dashboard.ready();
    await expect(offer).toHaveCount(1);
    expect(loads).toBe(2);

    await page.unroute(gone);
    await offer.click();
    await expect(dashboard.sheet()).toContainText("CSV");
    await dashboard.addressSays("place", "almaty");
    expect(loads).toBe(3);
  });

  test("of the large charts: the plain drawing of the same figures stays", async ({ dashboard, guard, page }) => {
    guard.expectFault(/404/);
    await page.route("**/assets/claims-plot-*.js", (route) => route.fulfill({ status: 404 }));
    await dashboard.open("?metric=detained");
    expect((await dashboard.claimsInChartTable()).length).toBeGreaterThan(3);
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
});
