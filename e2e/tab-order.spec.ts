import { expect } from "@playwright/test";
import { Layout } from "#e2e/layout-driver.ts";
import { test as base } from "#e2e/test.ts";

const test = base.extend<{ layout: Layout }>({
  layout: async ({ page }, use) => use(new Layout(page)),
});

test.describe("the keyboard goes through the days as the eye does, also after they changed", () => {
  const fields = ["From", "To"];
  const bars = ["Before 2\u00a0Jan 2022", "Start date", "End date"];
  const play = ["One day back", "Play", "One day forward"];
  const ways = [
    { width: 1440, first: "From", order: [...fields, ...bars, ...play, "Reset", "All days"] },
    { width: 1024, first: "From", order: [...fields, ...bars, ...play, "Reset", "All days"] },
    { width: 820, first: "One day back", order: [...play, "Reset", ...fields, "All days"] },
  ] as const;

  for (const { width, first, order } of ways) {
    test(`at ${width} pixels`, async ({ layout, page }) => {
      await page.setViewportSize({ width, height: 900 });
      await layout.open();
      const stops = () => layout.tabStops(page.getByLabel(first, { exact: true }), order.length);
      expect(await stops()).toEqual(order);
      await layout.slider("Start date").press("ArrowRight");
      expect(await stops()).toEqual(order);
    });
  }

  test("and when the page gets another width, with the focus where it was", async ({ layout, page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await layout.open();
    await layout.button("Play").focus();
    await page.setViewportSize({ width: 820, height: 900 });
    await expect(layout.button("Play")).toBeFocused();
    expect(await layout.tabStops(layout.button("One day forward"), 3)).toEqual(["One day forward", "Reset", "From"]);
  });
});
