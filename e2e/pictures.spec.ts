import { expect } from "@playwright/test";
import { LanguagesDriver } from "#e2e/languages-driver.ts";
import drawnWith from "#e2e/pictures/drawn-with.json" with { type: "json" };
import { test } from "#e2e/test.ts";

const SIZES = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
  frame: { width: 640, height: 480 },
} as const;

const STATES = [
  { name: "figures", query: "", size: "desktop" },
  { name: "disagreements", query: "?panel=disagreements", size: "desktop" },
  { name: "claim", query: "?claim=cl-killed-total-164-health-ministry&place=almaty", size: "desktop" },
  { name: "phone", query: "", size: "phone" },
  { name: "frame", query: "embed.html", size: "frame" },
] as const;

test.describe("the page looks as it was last looked at", () => {
  test.beforeEach(({ browser }) => {
    const major = browser.version().split(".")[0];
    const same = major === drawnWith.browser && process.platform === drawnWith.platform;
    test.skip(
      !same,
      `The pictures are those of Chromium ${drawnWith.browser} on ${drawnWith.platform}: another one draws letters otherwise.`,
    );
  });

  for (const language of ["en", "ru", "kk"] as const) {
    for (const { name, query, size } of STATES) {
      test(`${name} in ${language}, light and dark`, async ({ page }) => {
        const opened = new LanguagesDriver(page);
        await page.setViewportSize(SIZES[size]);
        await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
        await opened.open(`${language === "en" ? "" : `${language}/`}${query}`);
        await expect(page).toHaveScreenshot(`${name}-${language}-light.png`);
        await page.emulateMedia({ colorScheme: "dark" });
        await expect(page).toHaveScreenshot(`${name}-${language}-dark.png`);
      });
    }
  }
});
