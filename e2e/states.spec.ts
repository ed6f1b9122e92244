import { expect } from "@playwright/test";
import { test } from "#e2e/test.ts";

test.use({ graphics: false });

test.describe("when there is nothing to show, the page says what happened", () => {
  test("a range without events names the filter to relax, and relaxes it", async ({ dashboard }) => {
    await dashboard.open("?panel=events&place=almaty&from=2022-01-12&to=2022-01-15");
    expect((await dashboard.counted()).shown).toBe(0);
    await expect(dashboard.region("Timeline")).toContainText(/no events/i);

    await dashboard.button("Show all days").first().click();

    await expect.poll(async () => (await dashboard.counted()).shown).toBeGreaterThan(0);
    await expect(dashboard.eventRows().first()).toBeVisible();
  });

  for (const [what, answer, message] of [
    ["is missing", { status: 404, body: "Not found" }, /404/],
    ["is a page instead", { status: 200, contentType: "text/html", body: "<!doctype html><p>Hello" }, /HTML|page/i],
    [
      "is cut short",
      { status: 200, contentType: "application/json", body: '{"format":1,"data' },
      /cut|incomplete|end/i,
    ],
  ] as const) {
    test(`a data file that ${what} is reported as that, and can be tried again`, async ({ dashboard, guard, page }) => {
      guard.expectFault(/404/);
      await page.route("**/data/dataset.json", (route) => route.fulfill(answer));
      await page.goto("./");
      const alert = page.getByRole("alert");
      await expect(alert).toContainText("The data could not be read");
      await expect(alert).toContainText(message);

      await page.unroute("**/data/dataset.json");
      await dashboard.button("Try again").click();
      await dashboard.ready();
      expect((await dashboard.counted()).shown).toBeGreaterThan(0);
    });
  }

  test("without a network the page says so in its own language, and tries again by itself when there is one", async ({
    dashboard,
    guard,
    page,
    context,
  }) => {
    guard.expectFault(/ERR_INTERNET_DISCONNECTED/);
    await page.route("**/data/dataset.json", async (route) => {
      await context.setOffline(true);
      await route.abort("internetdisconnected");
    });
    await page.goto("./ru/");
    const alert = page.getByRole("alert");
    await expect(alert).toContainText("Устройство не подключено к сети");
    await page.unroute("**/data/dataset.json");
    await context.setOffline(false);
    await expect(alert).toHaveCount(0);
    await expect(dashboard.page.getByRole("tab", { name: "События" })).toBeVisible();
    const note = page.getByRole("status").filter({ hasText: "Все, что уже на странице, работает" });
    await expect(note).toHaveCount(0);
    await context.setOffline(true);
    await expect(note).toBeVisible();
    await context.setOffline(false);
    await expect(note).toHaveCount(0);
  });

  test("without WebGL the static map and the list of places stand in, and the code of the map is not fetched", async ({
    dashboard,
    guard,
  }) => {
    await dashboard.open();
    await expect(dashboard.region("Map")).toHaveAttribute("data-map-state", "failed");
    expect(guard.requests.filter((url) => url.includes("open-map"))).toEqual([]);
    await dashboard.place("Almaty").click();
    await expect(dashboard.placeCard("Almaty")).toBeVisible();
  });
});
