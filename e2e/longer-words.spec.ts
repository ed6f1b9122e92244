import { expect } from "@playwright/test";
import { LanguagesDriver } from "#e2e/languages-driver.ts";
import { longer, withLongerWords } from "#e2e/longer-words.ts";
import { test } from "#e2e/test.ts";

test.use({ graphics: false });

const STATES = [
  "",
  "?panel=disagreements",
  "?panel=events&place=almaty",
  "?panel=claims",
  "?panel=sources",
  "?sheet=method",
];

test("longer words keep their placeholders and plural forms", () => {
  expect(longer("{count, plural, one {{n} event} other {{n} events}}, Share")).toBe(
    "{count, plural, one {{n} éévéént} other {{n} éévéénts}}, Shááréé",
  );
});

const WIDTH = 1280;

test("in a language whose words are a third longer, nothing is cut and nothing scrolls sideways", async ({ page }) => {
  await withLongerWords(page);
  await page.setViewportSize({ width: WIDTH, height: 900 });
  const opened = new LanguagesDriver(page);
  await opened.open("");
  await expect(page.getByRole("tab").first()).toHaveText(longer("Figures"));
  for (const query of STATES) {
    await opened.turnTo(query);
    expect(await opened.layoutWidth(), query).toBeLessThanOrEqual(WIDTH);
    expect(await opened.cutTexts(), query).toEqual([]);
  }
});
