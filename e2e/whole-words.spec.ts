import { expect } from "@playwright/test";
import { cutWords } from "#e2e/cut-words.ts";
import { handOn } from "#e2e/graphics.ts";
import { test } from "#e2e/test.ts";

test.use({ graphics: false });

for (const folder of ["", "ru/", "kk/"]) {
  for (const [panel, width] of [
    ["claims", 1280],
    ["claims", 1440],
    ["claims", 820],
    ["sources", 1440],
    ["sources", 820],
  ] as const) {
    test(`/${folder} at ${width} px: no word of the table of ${panel} is cut without a hyphen, and it fits`, async ({
      dashboard,
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`./${folder}?panel=${panel}`);
      await handOn(page);
      const panelBox = page.getByRole("tabpanel");
      await expect(panelBox.getByRole("table").first()).toBeVisible();
      expect(await cutWords(panelBox)).toEqual([]);
      expect(await dashboard.layoutWidth()).toBeLessThanOrEqual(width);
    });
  }
}

for (const [folder, width, town] of [
  ["", 1280, "Taldykorgan"],
  ["ru/", 1280, "Талдыкорган"],
  ["kk/", 1440, "Талдықорған"],
  ["kk/", 360, "Талдықорған"],
] as const) {
  test(`/${folder} at ${width} px: the longest name of a town is seen whole where it is typed`, async ({
    dashboard,
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`./${folder}`);
    await handOn(page);
    const field = page.getByRole("searchbox").first();
    await field.fill(town);
    await expect(field).toHaveValue(town);
    expect(await field.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    expect(await dashboard.layoutWidth()).toBeLessThanOrEqual(width);
  });
}
