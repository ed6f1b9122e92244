import { expect } from "@playwright/test";
import { builtData } from "#e2e/data-faults.ts";
import { serveDataset } from "#e2e/serve-dataset.ts";
import { test } from "#e2e/test.ts";

test.use({ graphics: false });

const ATTACK = `=1+1 "'><img src=x onerror=alert(1)><script>alert(2)</script><iframe src=//evil.invalid></iframe>\u202e\u0000🚨`;
const TEXTS = new Set(["en", "ru", "kk", "outlet", "author", "asPrinted", "word"]);

/** The site's data with an attack at the end of every text, and a script for every address. */
function hostile(): string {
  return JSON.stringify(
    JSON.parse(builtData(), (key, value) => {
      if (key === "url" || key === "archiveUrl") return "javascript:alert(3)";
      return TEXTS.has(key) && typeof value === "string" ? `${value} ${ATTACK}` : value;
    }),
  )
    .replaceAll('"almaty"', '"constructor"')
    .replaceAll('"health-ministry"', '"__proto__"');
}

test("texts that attack are texts: in every panel, the sheets and the embed they make no element and lose no row", async ({
  dashboard,
  page,
}) => {
  const made = () => page.locator('#root :is(script, iframe, img[src="x"], a[href^="javascript"])');
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    return dialog.dismiss();
  });
  await serveDataset(page, hostile());
  await dashboard.open("?place=constructor");
  await expect(page.getByRole("alert")).toHaveCount(0);
  for (const panel of ["Disagreements", "Events", "Claims", "Sources", "Figures"] as const) {
    await dashboard.show(panel);
    await expect(dashboard.region(panel)).toContainText("<script>alert(2)</script>");
    await expect(made()).toHaveCount(0);
  }
  for (const query of ["?claim=cl-killed-total-164-health-ministry", "?event=ev-independence", "?sheet=download"]) {
    await dashboard.goTo(query);
    await expect(dashboard.sheet()).toBeVisible();
    await expect(made()).toHaveCount(0);
  }
  await dashboard.goTo("");
  const { shown, all } = await dashboard.counted();
  expect([shown, all]).toEqual([148, 148]);
  await page.goto("./embed.html?show=map,timeline,figures");
  await expect(page.getByRole("banner")).toContainText("<iframe");
  await expect(made()).toHaveCount(0);
  await expect(page.getByRole("alert")).toHaveCount(0);
  expect(dialogs).toEqual([]);
});
