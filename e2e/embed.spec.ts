import { expect } from "@playwright/test";
import { axeFaults } from "#e2e/axe-faults.ts";
import { EmbedDriver } from "#e2e/embed-driver.ts";
import { LanguagesDriver } from "#e2e/languages-driver.ts";
import { test } from "#e2e/test.ts";

const LOOKS = [
  { folder: "", width: 360, colorScheme: "light", query: "" },
  { folder: "ru/", width: 640, colorScheme: "dark", query: "?show=figures,timeline,chart" },
  { folder: "", width: 1200, colorScheme: "light", query: "?lang=kk&show=disagreements,claims,events" },
] as const;

test.describe("the page in a frame", () => {
  for (const { folder, width, colorScheme, query } of LOOKS) {
    test(`axe finds nothing, nothing is cut and nothing scrolls sideways at ${width} px of /${folder}embed.html${query}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 640 });
      await page.emulateMedia({ colorScheme });
      await new EmbedDriver(page).openEmbed(query, folder);
      expect(await axeFaults(page)).toEqual([]);
      const languages = new LanguagesDriver(page);
      expect(await languages.layoutWidth()).toBeLessThanOrEqual(width);
      expect(await languages.cutTexts()).toEqual([]);
    });
  }

  test("shows its parts in their order, opens claims and sources over them, and leads to the whole page at the same view", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 640, height: 1400 });
    const embed = new EmbedDriver(page);
    await embed.openEmbed("?show=claims,chart,figures&place=almaty&metric=killed");
    expect(await embed.parts()).toEqual(["figures", "claims"]);
    await expect(embed.sentence()).toContainText("Almaty");
    await expect(embed.source()).toContainText("version");
    await expect(embed.source().getByRole("link", { name: "Open the full page" })).toHaveAttribute(
      "href",
      /\/\?metric=killed&place=almaty$/,
    );

    const entries = await page.evaluate(() => history.length);
    await embed.figure("cl-killed-almaty-103-health-ministry", "Claims").click();
    await expect(embed.sheet()).toBeInViewport({ ratio: 1 });
    await embed
      .sheet()
      .getByRole("button", { name: /Unnamed publication D/ })
      .first()
      .click();
    await expect(embed.region("Sources")).toBeInViewport();
    await page.keyboard.press("Escape");
    await expect(embed.sheet()).toHaveCount(0);
    expect(await page.evaluate(() => [history.length, localStorage.length + sessionStorage.length])).toEqual([
      entries,
      0,
    ]);
  });

  for (const folder of ["", "ru/", "kk/"]) {
    test(`a small and low frame shows both figures of a comparison, and a scale before any note, in /${folder}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 360, height: 480 });
      const embed = new EmbedDriver(page);
      await embed.openEmbed("?metric=killed&population=security_forces&show=disagreements", folder);
      for (const id of ["cl-killed-security-forces-18-state-media", "cl-killed-security-forces-16-interior-ministry"])
        expect(await embed.isSeen(embed.compared(id))).toBe(true);
      await embed.openEmbed("?metric=detained&show=disagreements", folder);
      expect(await embed.isSeen(embed.compared("cl-detained-total-5800-president-office"))).toBe(true);
    });
  }

  for (const folder of ["", "ru/", "kk/"]) {
    test(`says on one line at its foot where it comes from, in a low frame as well, but not in the lowest, of /${folder}`, async ({
      page,
    }) => {
      const embed = new EmbedDriver(page);
      for (const width of [640, 320]) {
        await page.setViewportSize({ width, height: 480 });
        await embed.openEmbed("?metric=detained&show=chart,disagreements", folder);
        await expect(embed.source()).toBeInViewport({ ratio: 1 });
        expect((await embed.source().boundingBox())?.height).toBeLessThan(28);
      }
      await page.setViewportSize({ width: 640, height: 350 });
      await expect(embed.source()).not.toBeInViewport();
    });
  }

  test("shows the days to their labels in a low frame, below the map", async ({ page }) => {
    const embed = new EmbedDriver(page);
    const days = embed.region("Timeline").getByText("earlier", { exact: true }).last();
    for (const width of [360, 640, 900]) {
      await page.setViewportSize({ width, height: 480 });
      await embed.openEmbed("?show=map,timeline");
      await expect(days).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(480);
    }
    await page.setViewportSize({ width: 1000, height: 420 });
    await embed.openEmbed("?show=map,timeline");
    await expect(days).toBeInViewport({ ratio: 1 });
    await embed.button("Dates").click();
    await expect(embed.button("All days")).toBeVisible();
  });

  test("shows what it stands for in place of parts that it does not know, and says so", async ({ page }) => {
    const embed = new EmbedDriver(page);
    await embed.openEmbed("?show=timeline,weather");
    await expect(page.getByText(/not understood.*“Parts shown”/)).toBeVisible();
    expect(await embed.parts()).toEqual(["map", "timeline", "chart"]);
  });
});
