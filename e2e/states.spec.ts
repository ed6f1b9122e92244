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
});
