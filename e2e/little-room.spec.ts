import { expect } from "@playwright/test";
import { LanguagesDriver } from "#e2e/languages-driver.ts";
import { ReaderDriver } from "#e2e/reader-driver.ts";
import { test } from "#e2e/test.ts";
import { wordsOutOfSight } from "#e2e/words-out-of-sight.ts";

test.use({ graphics: false });

const READERS = [
  { who: "who zooms twice on a phone", width: 195, height: 422, text: 16 },
  { who: "with letters twice as large on a phone", width: 390, height: 844, text: 32 },
  { who: "with larger letters on a small phone", width: 360, height: 640, text: 24 },
];

const STATES = [
  "?panel=disagreements&metric=detained",
  "?panel=disagreements&metric=injured",
  "?panel=events",
  "?place=almaty",
  "?place=taldykorgan",
  "?claim=cl-detained-total-over-5000-government",
];

for (const { who, width, height, text } of READERS) {
  for (const folder of ["", "ru/", "kk/"]) {
    test(`a reader ${who} sees every figure, hedge and title whole in /${folder}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      const reader = new ReaderDriver(page);
      await reader.writeLarge(text);
      const opened = new LanguagesDriver(page);
      for (const query of STATES) {
        await opened.open(`${folder}${query}`);
        expect(await wordsOutOfSight(page), query).toEqual([]);
        expect(await opened.layoutWidth(), query).toBeLessThanOrEqual(width);
      }
    });
  }
}
