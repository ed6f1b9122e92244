import { expect } from "@playwright/test";
import { test } from "#e2e/test.ts";

test.use({ graphics: false });

test.describe("days that move by themselves, or one by one", () => {
  test("playing lets the range grow day by day until the reader stops it", async ({ dashboard }) => {
    await dashboard.open("?to=2022-01-03");
    await dashboard.button("Play").click();
    await expect(dashboard.field("To")).toHaveValue("2022-01-05");
    await dashboard.button("Pause").click();
    const value = await dashboard.field("To").inputValue();
    await dashboard.addressSays("to", value);
    await expect(dashboard.button("Play")).toBeVisible();
  });

  test("nothing is spoken of each day that passes, and of where they stop once", async ({ dashboard }) => {
    await dashboard.open("?to=2022-01-02");
    await expect(dashboard.count()).not.toBeEmpty();
    const before = (await dashboard.count().textContent()) ?? "";
    await dashboard.button("Play").click();
    await expect(dashboard.field("To")).toHaveValue("2022-01-05");
    await expect(dashboard.count()).toHaveText(before);
    await dashboard.button("Pause").click();
    await expect(dashboard.count()).not.toHaveText(before);
  });

  test("a day on or back by hand moves the days as playing does: the end alone where the start is open", async ({
    dashboard,
  }) => {
    await dashboard.open("?to=2022-01-05");
    await dashboard.button("One day forward").click();
    await dashboard.addressSays("to", "2022-01-06");
    await dashboard.addressSays("from", null);
    await dashboard.button("All days").click();
    await expect(dashboard.button("One day forward")).toHaveAttribute("aria-disabled", "true");
    await dashboard.button("One day back").click();
    await expect(dashboard.field("To")).toHaveValue("2022-01-18");
    await expect(dashboard.field("From")).toHaveValue("2022-01-02");
  });

  test("a window that was moved back to the first day comes forward again as long as it was", async ({ dashboard }) => {
    await dashboard.open("?from=2022-01-03&to=2022-01-04");
    await dashboard.button("One day back").click();
    await expect(dashboard.field("To")).toHaveValue("2022-01-03");
    await expect(dashboard.field("From")).toHaveValue("2022-01-02");
    await expect(dashboard.button("One day back")).toHaveAttribute("aria-disabled", "true");
    await dashboard.button("One day forward").click();
    await expect(dashboard.field("From")).toHaveValue("2022-01-03");
    await expect(dashboard.field("To")).toHaveValue("2022-01-04");
  });
});
