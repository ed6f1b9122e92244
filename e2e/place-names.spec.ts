import { expect } from "@playwright/test";
import { serveRenamedCity } from "#e2e/renamed-city.ts";
import { test } from "#e2e/test.ts";

const OTHER = "Astana until 22 March 2019 and since 17 September 2022";

test.describe("a place is called by the name in force", () => {
  test("and says its other name, on its card and where it is looked for", async ({ dashboard }) => {
    await dashboard.open("?place=nur-sultan");
    await expect(dashboard.placeCard("Nur-Sultan")).toContainText(OTHER);
    await dashboard.openFilter("Places and scopes");
    await expect(dashboard.filterOption("Nur-Sultan")).toContainText(OTHER);
    await expect(dashboard.filterOption("Zhanaozen")).not.toContainText("until");
  });

  test("and is found by the other one", async ({ dashboard }) => {
    await dashboard.open("?panel=events&q=Астана");
    const shown = await dashboard.eventsListed();
    expect(shown).toBeGreaterThan(5);
    await dashboard.search().fill("nur sultan");
    await expect.poll(() => dashboard.eventsListed()).toBeGreaterThanOrEqual(shown);
  });

  test("on the map and in lists that of the end of the range, in a record that of its own day", async ({
    dashboard,
    page,
  }) => {
    await serveRenamedCity(page);
    await dashboard.open("?to=2022-01-08&panel=events&place=nur-sultan");
    await expect(dashboard.place("Astana")).toBeVisible();
    await expect(dashboard.placeCard("Astana")).toContainText("Nur-Sultan since 9 January 2022");

    await dashboard.typeRange("2022-01-02", "2022-01-10");
    await expect(dashboard.place("Nur-Sultan")).toBeVisible();
    await expect(dashboard.placeCard("Nur-Sultan")).toContainText("Astana until 8 January 2022");
    await expect(dashboard.region("Map")).toHaveAttribute("data-map-state", "ready");

    await page.goto("./?to=2022-01-08&claim=cl-internet-no-access-student");
    await dashboard.ready();
    await expect(dashboard.place("Astana")).toBeVisible();
    await expect(dashboard.sheet()).toContainText("Nur-Sultan, Sunday, 9 January 2022");
  });
});
