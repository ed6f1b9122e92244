import { expect } from "@playwright/test";
import { PreviewDriver } from "#e2e/preview-driver.ts";
import { test } from "#e2e/test.ts";
import { gedFile } from "#features/preview/own-files.fixture.ts";

test.use({ graphics: false });

test("Back closes the dialog about a reader's own data and leaves the page as it was; Forward opens it with what was brought", async ({
  page,
}) => {
  const preview = new PreviewDriver(page);
  await preview.open("?panel=events");
  await preview.show("Claims");
  await preview.askForFiles();
  await page.goBack();
  await expect(preview.own()).toHaveCount(0);
  await expect(preview.opener()).toBeFocused();
  await expect(preview.region("Claims")).toBeVisible();

  await preview.drop({ "own.csv": gedFile([{}, {}]) });
  await expect(preview.said()).toContainText("2 rows = 2 kept + 0 left out");
  await page.goBack();
  await expect(preview.own()).toHaveCount(0);
  await page.goForward();
  await expect(preview.said()).toContainText("2 rows = 2 kept + 0 left out");
  await page.keyboard.press("Escape");
  await expect(preview.own()).toHaveCount(0);
  await page.goBack();
  await expect(preview.region("Events")).toBeVisible();
});

test("Back ends a preview, with the site's own data as they were, and not the visit", async ({ page }) => {
  const preview = new PreviewDriver(page);
  await preview.open("?place=almaty&panel=events");
  const { shown } = await preview.counted();
  await preview.drop({ "own.csv": gedFile([{}, {}]) });
  await preview.showOnPage();
  expect(await preview.counted()).toEqual({ shown: 2, all: 2 });
  expect(await preview.answerOf("Share")).toContain("has no address");
  await expect(preview.notice()).toBeVisible();
  await page.goBack();
  await expect(preview.notice()).toHaveCount(0);
  expect((await preview.counted()).shown).toBe(shown);
  await expect(preview.list()).toBeFocused();
});
