import { expect } from "@playwright/test";
import { LanguagesDriver } from "#e2e/languages-driver.ts";
import { ReaderDriver } from "#e2e/reader-driver.ts";
import { test } from "#e2e/test.ts";

test.use({ graphics: false });

const ALMATY_DEAD = "cl-killed-almaty-103-health-ministry";

const READERS = [
  {
    ...{ who: "who reads letters twice as large, in few colours,", folder: "kk/", place: "Алматы" },
    ...{ width: 1280, height: 800, media: { forcedColors: "active" as const }, spacing: false, text: 32 },
    heard: ["Денсаулық сақтау министрлігі", "103", "Аты аталмаған басылым D", "¶3", "«ондаған»"],
  },
  {
    ...{ who: "who zooms four times", folder: "", place: "Almaty" },
    ...{ width: 320, height: 256, media: {}, spacing: false, text: 16 },
    heard: ["Health Ministry", "103", "Unnamed publication D", "¶3", "“dozens”"],
  },
  {
    ...{ who: "with few colours and wide spacing on a small phone", folder: "ru/", place: "Алматы" },
    ...{ width: 320, height: 640, media: { forcedColors: "active" as const }, spacing: true, text: 16 },
    heard: ["Минздрав", "103", "Неназванное издание D", "¶3", "«десятки»"],
  },
  {
    ...{ who: "who zooms four times and wants no motion", folder: "kk/", place: "Алматы" },
    ...{ width: 320, height: 256, media: { reducedMotion: "reduce" as const }, spacing: false, text: 16 },
    heard: ["Денсаулық сақтау министрлігі", "103", "Аты аталмаған басылым D", "¶3", "«ондаған»"],
  },
  {
    ...{ who: "who zooms twice on a phone", folder: "ru/", place: "Алматы" },
    ...{ width: 195, height: 422, media: {}, spacing: false, text: 16 },
    heard: ["Минздрав", "103", "Неназванное издание D", "¶3", "«десятки»"],
  },
  {
    ...{ who: "who zooms twice on a phone", folder: "kk/", place: "Алматы" },
    ...{ width: 195, height: 422, media: {}, spacing: false, text: 16 },
    heard: ["Денсаулық сақтау министрлігі", "103", "Аты аталмаған басылым D", "¶3", "«ондаған»"],
  },
];

for (const { who, folder, place, width, height, media, spacing, text, heard } of READERS) {
  test(`a reader ${who} finds in /${folder} by keyboard who says how many died in Almaty, in which article, and who differs`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia(media);
    const opened = new LanguagesDriver(page);
    const reader = new ReaderDriver(page);
    await reader.writeLarge(text);
    await opened.open(folder);
    if (spacing) await reader.spaceOut();
    const whole = async () => {
      expect(await opened.layoutWidth()).toBeLessThanOrEqual(width);
      expect(await opened.cutTexts()).toEqual([]);
    };
    await whole();

    await reader.pressByKeyboard(reader.place(place));
    await reader.pressByKeyboard(reader.figureOfPlace(ALMATY_DEAD));
    for (const words of heard) await expect(reader.sheet()).toContainText(words);
    await whole();
    await page.keyboard.press("Escape");
    await expect(reader.sheet()).toHaveCount(0);
    await expect(reader.figureOfPlace(ALMATY_DEAD)).toBeFocused();
  });
}

for (const { width, height, folder } of [
  { width: 390, height: 844, folder: "" },
  { width: 390, height: 844, folder: "kk/" },
  { width: 1440, height: 900, folder: "" },
]) {
  test(`with text twice as large at ${width} px /${folder} fits the screen, and its days can be told apart`, async ({
    page,
  }) => {
    const reader = new ReaderDriver(page);
    await reader.writeLarge(32);
    await page.setViewportSize({ width, height });
    const opened = new LanguagesDriver(page);
    await opened.open(folder);
    expect(await opened.layoutWidth()).toBeLessThanOrEqual(width);
    expect(await reader.sizeOfDays()).toBe(24);
    expect(await reader.brokenDays()).toEqual([]);
  });
}
