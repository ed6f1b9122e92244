import { expect } from "@playwright/test";
import { axeFaults } from "#e2e/axe-faults.ts";
import { LanguagesDriver } from "#e2e/languages-driver.ts";
import { test } from "#e2e/test.ts";

const PAGE = "body";
const PANEL = "#list";
const SHEET = "[role=dialog]";

/** Each state, and the part that it brings: all else has been asked about its colours already. */
const STATES = [
  ["", PAGE],
  ["?panel=disagreements", PANEL],
  ["?panel=disagreements&metric=detained&by=publication", PANEL],
  ["?panel=disagreements&metric=queue_time", PANEL],
  ["?clock=known&to=2022-01-09", PAGE],
  ["?panel=events&place=almaty", PAGE],
  ["?panel=claims", PANEL],
  ["?panel=sources&source=pub-c", PANEL],
  ["?panel=sources&clock=known&to=2022-01-08", PANEL],
  ["?sheet=method", SHEET],
  ["?sheet=download", SHEET],
  ["?claim=cl-killed-total-164-health-ministry", SHEET],
  ["?place=beijing&from=2022-01-12", PAGE],
] as const;

const LIGHT = { name: "light", media: { colorScheme: "light", forcedColors: "none" } } as const;
const DARK = { name: "dark", media: { colorScheme: "dark", forcedColors: "none" } } as const;
const FORCED = { name: "forced colours", media: { colorScheme: "dark", forcedColors: "active" } } as const;

const SIZES = [
  { width: 1280, height: 900, looks: [LIGHT, DARK] },
  { width: 768, height: 900, looks: [LIGHT, DARK, FORCED] },
  { width: 320, height: 640, looks: [LIGHT, DARK] },
] as const;

/** The rules that colours can break: they are asked in each look, and all others in each language. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

for (const folder of ["", "ru/", "kk/"]) {
  test.describe(`nobody is kept out of /${folder}`, () => {
    // Thirteen states in two looks or three: as long as many tests.
    test.setTimeout(600_000);

    for (const { width, height, looks } of SIZES) {
      // One of them with the drawn map: its buttons are the same in every language and size.
      test.describe(() => {
        test.use({ graphics: folder === "" && width === 1280 });
        test(`axe finds nothing, nothing is cut and nothing scrolls sideways at ${width} px`, async ({ page }) => {
          await page.setViewportSize({ width, height });
          const opened = new LanguagesDriver(page);
          await opened.open(folder);
          const found: string[] = [];
          for (const [query, part] of STATES) {
            await opened.turnTo(query);
            if (part === SHEET) await expect(opened.record()).toBeVisible();
            const faults = await axeFaults(page, { except: COLOUR_RULES });
            found.push(...faults.map((fault) => `${query}: ${fault}`));
            // Words change no colours, and another look changes nothing else.
            for (const { name, media } of folder === "" ? looks : []) {
              await page.emulateMedia(media);
              const pale = await axeFaults(page, { rules: COLOUR_RULES, within: part });
              found.push(...pale.map((fault) => `${query} ${name}: ${fault}`));
            }
            expect(await opened.layoutWidth(), query).toBeLessThanOrEqual(width);
            expect(await opened.cutTexts(), query).toEqual([]);
            await expect(page.getByRole("application")).toHaveCount(0);
          }
          expect(found).toEqual([]);
        });
      });
    }
  });
}
