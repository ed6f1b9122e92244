import { expect } from "@playwright/test";
import { LanguagesDriver } from "#e2e/languages-driver.ts";
import { ScreenReader } from "#e2e/screen-reader.ts";
import { test } from "#e2e/test.ts";

test.use({ graphics: false });

/** What must be heard on the way: who says how many, how surely, in which article and paragraph, and what differs. */
const TASKS = {
  en: {
    place: "Almaty",
    claim: "Health Ministry: 103",
    hedged: "Interior Ministry: at least 16",
    passage: "Unnamed publication D, paragraph 3",
    differs: ["Word beside a number.", "Unnamed publication E: “dozens”"],
  },
  ru: {
    place: "Алматы",
    claim: "Минздрав Казахстана: 103",
    hedged: "МВД Казахстана: не менее 16",
    passage: "Неназванное издание D, абзац 3",
    differs: ["Слово рядом с числом.", "Неназванное издание E: «десятки»"],
  },
  kk: {
    place: "Алматы",
    claim: "Денсаулық сақтау министрлігі: 103",
    hedged: "Ішкі істер министрлігі: кемінде 16",
    passage: "Аты аталмаған басылым D, 3-абзац",
    differs: ["Сан қасындағы сөз.", "Аты аталмаған басылым E: «ондаған»"],
  },
} as const;

for (const [language, { place, claim, hedged, passage, differs }] of Object.entries(TASKS)) {
  test(`by ear, in ${language}: who says how many died in Almaty, in which article, and who disagrees`, async ({
    page,
  }) => {
    const opened = new LanguagesDriver(page);
    await opened.open(language === "en" ? "" : `${language}/`);
    await opened.eventsCounted();
    const reader = await ScreenReader.switchOn(page);
    await reader.toFirstRegion();
    await reader.readTo(`button, ${place} `);
    await reader.press("polite: ");
    await reader.readTo(`button, ${claim}`);
    await reader.press(`dialog, ${claim}`);
    await reader.readTo("end of dialog");

    const transcript = await reader.transcript();
    for (const words of [`dialog, ${claim}`, `button, ${hedged}`, `button, ${passage}`, ...differs])
      expect(transcript).toContain(words);
    expect(transcript).toMatchSnapshot(`${language}.txt`);
  });
}
