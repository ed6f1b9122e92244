import { expect } from "@playwright/test";
import { axeFaults } from "#e2e/axe-faults.ts";
import { LanguagesDriver } from "#e2e/languages-driver.ts";
import { test } from "#e2e/test.ts";

const STATES = [
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
  "?sheet=download",
  "?claim=cl-killed-total-164-health-ministry",
  "?place=beijing&from=2022-01-12",
];

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
          for (const query of STATES) {
            await opened.turnTo(query);
            const faults = await axeFaults(page, { except: COLOUR_RULES });
            found.push(...faults.map((fault) => `${query}: ${fault}`));
            // Words change no colours, and another look changes nothing else.
            for (const { name, media } of folder === "" ? looks : []) {
              await page.emulateMedia(media);
              const pale = await axeFaults(page, { rules: COLOUR_RULES });
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
