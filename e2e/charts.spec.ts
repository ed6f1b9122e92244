import { expect } from "@playwright/test";
import { test } from "#e2e/test.ts";

test.use({ graphics: false });

const DETAINED = "All people, Kazakhstan";

test.describe("figures over time", () => {
  for (const query of ["", "&publication=pub-b", "&clock=known&to=2022-01-09&publication=pub-b", "&from=2022-01-10"]) {
    test(`series by publication show the same claims as series by claimant: ?metric=detained${query}`, async ({
      dashboard,
    }) => {
      await dashboard.open(`?metric=detained${query}`);
      const byClaimant = await dashboard.claimsInChartTable();
      expect(byClaimant.length).toBeGreaterThan(0);

      await dashboard.seriesBy("Publication");
      await dashboard.addressSays("by", "publication");
      await expect.poll(() => dashboard.claimsInChartTable()).toEqual(byClaimant);
      const { figures, marks } = await dashboard.chartCounts();
      expect(marks).toBe(figures);

      await dashboard.seriesBy("Claimant");
      await expect.poll(() => dashboard.claimsInChartTable()).toEqual(byClaimant);
    });
  }

  test("what was first printed on 10 January was not known on the 9th, though it tells of that day", async ({
    dashboard,
  }) => {
    const later = "cl-detained-total-over-5000-government";
    await dashboard.open("?metric=detained&to=2022-01-09");
    await expect.poll(() => dashboard.claimsInChartTable(DETAINED)).toContain(later);
    await expect(dashboard.chartMark(DETAINED, later)).toBeVisible();

    await dashboard.chooseClock("What was known");

    await expect
      .poll(() => dashboard.claimsInChartTable(DETAINED))
      .toEqual([
        "cl-detained-total-5800-president-office",
        "cl-detained-total-over-3000-pub-e",
        "cl-detained-total-over-5000-kazakh-tv",
      ]);
    await expect(dashboard.chartMark(DETAINED, later)).toHaveCount(0);
    await expect(dashboard.chart(DETAINED)).toContainText("Unnamed publication A, 9 Jan");
  });

  test("every group and place has a chart, with as many marks as its table has figures", async ({ dashboard }) => {
    await dashboard.open("?metric=killed");
    for (const group of [
      "All people, Kazakhstan",
      "All people, Almaty",
      "Children, Kazakhstan",
      "Security forces, Kazakhstan",
      "Protesters, Kazakhstan",
    ]) {
      await expect(dashboard.chart(group)).toBeVisible();
      expect((await dashboard.claimsInChartTable(group)).length).toBeGreaterThan(0);
    }
    const { figures, marks } = await dashboard.chartCounts();
    expect(marks).toBe(figures);
    expect(figures).toBe(11);
  });

  test("a mark in a small chart opens its claim", async ({ dashboard }) => {
    await dashboard.open("?metric=killed");
    const claim = "cl-killed-children-3-health-ministry";
    await dashboard.pressMark("Children, Kazakhstan", claim);
    await dashboard.addressSays("claim", claim);
    await expect(dashboard.sheet()).toContainText("Health Ministry");
  });

  test("the title of a small chart makes it the large one, by keyboard too", async ({ dashboard, page }) => {
    await dashboard.open("?metric=killed");
    await expect(dashboard.mainChart()).toHaveText("All people, Kazakhstan");

    await dashboard.chartTitle("Security forces, Kazakhstan").click();
    await dashboard.addressSays("population", "security_forces");
    await expect(dashboard.mainChart()).toHaveText("Security forces, Kazakhstan");
    await expect(dashboard.mainChart()).toBeFocused();
    await expect(dashboard.mainChart()).toBeInViewport();
    await expect(dashboard.chart("All people, Kazakhstan")).toBeVisible();

    await dashboard.chartTitle("All people, Kazakhstan").focus();
    await page.keyboard.press("Enter");
    await dashboard.addressSays("population", null);
    await expect(dashboard.mainChart()).toHaveText("All people, Kazakhstan");
  });
});
