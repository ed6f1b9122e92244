import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { test } from "#e2e/test.ts";

const VIEWS = [
  "",
  "?panel=disagreements",
  "?panel=disagreements&metric=detained&by=publication",
  "?panel=disagreements&metric=queue_time",
  "?clock=known&to=2022-01-09",
  "?panel=events&place=almaty",
  "?panel=claims",
  "?panel=sources&source=pub-c",
  "?panel=sources&clock=known&to=2022-01-08",
  "?sheet=method",
  "?claim=cl-killed-total-164-health-ministry",
  "?place=beijing&from=2022-01-12",
];

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test.describe(`nobody is kept out at ${width} px`, () => {
    test.use({ viewport: { width, height } });
    for (const query of VIEWS) {
      test(`axe finds nothing at /${query}`, async ({ dashboard, page }) => {
        await dashboard.open(query);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.target.join(" "))])).toEqual([]);
      });
    }

    test("the page never scrolls sideways, and no chart calls itself an application", async ({ dashboard, page }) => {
      await dashboard.open();
      expect(await dashboard.layoutWidth()).toBeLessThanOrEqual(width);
      await expect(page.getByRole("application")).toHaveCount(0);
    });
  });
}
