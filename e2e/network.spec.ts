import { expect } from "@playwright/test";
import { test } from "#e2e/test.ts";

test.describe("nothing leaves the origin", () => {
  test("a whole visit asks no other server for anything, and stores nothing", async ({
    dashboard,
    guard,
    page,
    context,
  }) => {
    await dashboard.open("?metric=detained");
    for (const panel of ["Disagreements", "Events", "Claims", "Sources", "Figures"] as const)
      await dashboard.show(panel);
    await dashboard.place("Almaty").click();
    await dashboard.chooseClock("What was known");
    await dashboard.drag("End date", -9);
    await expect(dashboard.field("To")).toHaveValue("2022-01-10");

    const origins = new Set(guard.requests.map((url) => new URL(url).origin));
    expect([...origins]).toEqual([new URL(page.url()).origin]);
    expect(guard.requests.filter((url) => url.endsWith(".csv"))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test("the guard sees a request to another server when there is one", async ({ dashboard, guard, page }) => {
    await dashboard.open();
    await page.evaluate(() => fetch("https://elsewhere.invalid/pixel.gif").catch(() => undefined));
    expect(guard.takeViolations().join()).toContain("https://elsewhere.invalid/pixel.gif");
  });
});
