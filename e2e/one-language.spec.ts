import { expect } from "@playwright/test";
import { foreignWords, latinInData, spokenTexts } from "#e2e/foreign-words.ts";
import { LanguagesDriver } from "#e2e/languages-driver.ts";
import { test } from "#e2e/test.ts";

test.use({ graphics: false });

const VIEWS = [
  "",
  "?metric=detained&by=publication",
  "?panel=disagreements",
  "?panel=disagreements&metric=detained&by=publication",
  "?panel=events&place=almaty",
  "?panel=claims",
  "?panel=sources",
  "?source=pub-c",
  "?sheet=method",
  "?sheet=download",
  "?claim=cl-killed-total-164-health-ministry",
  "?event=ev-csto-summit",
  "?event=ev-gone",
];
const CLOCKS = ["", "clock=known&to=2022-01-09"];

for (const language of ["ru", "kk"] as const) {
  for (const clock of CLOCKS) {
    test(`a page in ${language} says nothing in Latin letters as if it were its own: ${clock || "clock=happened"}`, async ({
      page,
    }) => {
      test.slow();
      const languages = new LanguagesDriver(page);
      await languages.open(`${language}/?clock=sundial`);
      const latin = await latinInData(page, language);
      const found = new Set<string>();
      const numbers = new Set<string>();

      async function look() {
        const spoken = await spokenTexts(page);
        for (const { word, text } of foreignWords(spoken, latin)) found.add(`${word}: ${text}`);
        for (const { text } of spoken)
          for (const [odd] of text.matchAll(/\bM\d\d\b|\d,\d{3}\b/g)) numbers.add(`${odd}: ${text}`);
      }

      await look();
      for (const view of VIEWS) {
        await languages.turnTo(`${view}${clock && (view ? "&" : "?")}${clock}`);
        await look();
      }
      await languages.turnTo(`?${clock}`);
      await languages.unfoldEach(look);
      expect([...found]).toEqual([]);
      expect([...numbers]).toEqual([]);
    });
  }
}
