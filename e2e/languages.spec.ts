import { expect } from "@playwright/test";
import { withoutGraphics } from "#e2e/graphics.ts";
import { LanguagesDriver } from "#e2e/languages-driver.ts";
import { test } from "#e2e/test.ts";
import { typefacesOf } from "#e2e/typefaces-of.ts";

test.use({ graphics: false });

test.describe("the page speaks the language that the reader chose", () => {
  test("a switch keeps the view and the focus, asks for no reload, and Back returns", async ({ page }) => {
    const languages = new LanguagesDriver(page);
    await languages.open("?panel=events&place=almaty");
    await page.evaluate(() => Object.assign(window, { stayed: true }));
    await languages.switchTo("Русский");
    await languages.speaks("ru");
    await expect(languages.radio("Русский")).toBeFocused();
    await expect.poll(() => languages.address()).toBe("/ru/?panel=events&place=almaty");
    await expect(page).toHaveTitle("Казахстан, январь 2022 года: что сообщал каждый источник");
    expect((await languages.pages()).canonical).toBe(new URL("/ru/", page.url()).href);

    await page.goBack();
    await languages.speaks("en");
    expect(languages.address()).toBe("/?panel=events&place=almaty");
    await page.goForward();
    await languages.speaks("ru");
    await languages.ready();
    expect(await page.evaluate(() => "stayed" in window)).toBe(true);
  });

  test("a page fetches the catalogue that it speaks and no other, until another is asked for", async ({
    page,
    guard,
  }) => {
    const languages = new LanguagesDriver(page);
    await languages.open("ru/");
    await languages.speaks("ru");
    expect(languages.catalogues(guard.requests)).toEqual(["ru"]);
    await languages.switchTo("English");
    await languages.speaks("en");
    expect(languages.catalogues(guard.requests)).toEqual(["ru", "en"]);
  });

  test("a page reads the dataset in its language, and all of it for a search or a file to keep; a switch reads no more then", async ({
    page,
    guard,
  }) => {
    const languages = new LanguagesDriver(page);
    await languages.open("ru/?panel=events");
    await languages.speaks("ru");
    expect(languages.datasets(guard.requests)).toEqual(["dataset.ru.json"]);
    await languages.switchTo("English");
    await languages.speaks("en");
    expect(languages.datasets(guard.requests)).toEqual(["dataset.ru.json", "dataset.en.json"]);
    await page.getByRole("searchbox").fill("аэропорт");
    const all = ["dataset.ru.json", "dataset.en.json", "dataset.json"];
    await expect.poll(() => languages.datasets(guard.requests)).toEqual(all);
    const found = page.getByRole("tabpanel").getByRole("button", { name: /[a-z]{5}/i });
    await expect(found.filter({ hasText: /airport/i }).first()).toBeVisible();
    await expect(found.filter({ hasNotText: /airport/i }).filter({ hasText: /mayor|internet/i })).toHaveCount(0);
    await page.getByRole("searchbox").fill("");
    await languages.switchTo("Қазақша");
    await languages.speaks("kk");
    expect(languages.datasets(guard.requests)).toHaveLength(3);
  });

  test("a page that is put into another language is set in the typefaces of the page of that language", async ({
    context,
  }) => {
    // Not the guarded page: to others the guard brings every typeface in time.
    const page = await context.newPage();
    await withoutGraphics(page);
    const languages = new LanguagesDriver(page);
    await languages.open("");
    for (const language of ["Русский", "Қазақша"] as const) {
      await languages.switchTo(language);
      await languages.speaks(language === "Русский" ? "ru" : "kk");
      expect(await typefacesOf(page, "h1")).toEqual(["Source Serif 4 SemiBold"]);
      expect(await typefacesOf(page, "[role=tab][aria-selected=false]")).toEqual(["Golos Text"]);
      expect(await typefacesOf(page, "[role=tab][aria-selected=true]")).toEqual(["Golos Text SemiBold"]);
    }
    await languages.open("?lang=ru");
    expect(await typefacesOf(page, "h1")).toEqual(["Source Serif 4 SemiBold"]);
  });

  test("a page in a folder finds its files, and so does the one that it is switched to", async ({ page, context }) => {
    const languages = new LanguagesDriver(page);
    await languages.open("ru/index.html?metric=detained");
    await languages.speaks("ru");
    await languages.switchTo("English");
    await languages.speaks("en");
    await languages.ready();
    await expect.poll(() => languages.address()).toBe("/?metric=detained");

    const fresh = new LanguagesDriver(await context.newPage());
    await fresh.page.goto(page.url());
    await fresh.ready();
    await fresh.speaks("en");
    expect(await fresh.pages()).toEqual(await languages.pages());
  });

  test("an old link that names the language shows it, and one that names the page's own loses it", async ({ page }) => {
    const languages = new LanguagesDriver(page);
    await languages.open("?lang=ru&panel=claims");
    await languages.speaks("ru");
    expect(languages.address()).toBe("/?lang=ru&panel=claims");
    await languages.open("ru/?lang=en");
    await languages.speaks("en");
    await languages.switchTo("Русский");
    await expect.poll(() => languages.address()).toBe("/ru/");
  });

  test("in a frame the page keeps its path and the history of the host", async ({ page }) => {
    const languages = await LanguagesDriver.framed(page, "/?place=almaty");
    const before = await page.evaluate(() => history.length);
    await languages.switchTo("Русский");
    await languages.speaks("ru");
    await expect.poll(() => languages.address()).toBe("/?lang=ru&place=almaty");
    await languages.switchTo("English");
    await languages.speaks("en");
    await expect.poll(() => languages.address()).toBe("/?place=almaty");
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test("the date fields show their days in the language of the page, and what is typed while it is typed", async ({
    page,
  }) => {
    const languages = new LanguagesDriver(page);
    await languages.open("kk/?from=2022-01-05");
    await languages.startField().scrollIntoViewIfNeeded();
    expect(await languages.shownDays()).toEqual(["2022\u202fж. 5\u00a0қаң.", "2022\u202fж. 19\u00a0қаң."]);
    await languages.startField().focus();
    expect(await languages.shownDays()).toEqual(["2022\u202fж. 19\u00a0қаң."]);
  });

  test("where the other catalogue cannot be had, the page stays as it is and says so", async ({ page, guard }) => {
    guard.expectFault(/503|Failed to load|dynamically imported/);
    const languages = new LanguagesDriver(page);
    await languages.open("?panel=claims");
    await page.route("**/assets/ru-*.js", (route) => route.fulfill({ status: 503 }));
    await languages.switchTo("Русский");
    await expect(page.getByText("The other language could not be loaded")).toBeVisible();
    await languages.speaks("en");
    expect(languages.address()).toBe("/?panel=claims");
  });
});

const CARD_PANELS = ["", "?panel=disagreements", "?panel=events", "?panel=claims", "?panel=sources"];

for (const folder of ["", "ru/", "kk/"]) {
  test(`no text runs out of its card on a screen of any width: /${folder}`, async ({ page }) => {
    const languages = new LanguagesDriver(page);
    await languages.open(folder);
    for (const query of CARD_PANELS) {
      await languages.turnTo(query);
      for (const width of [1440, 1280, 820, 360]) {
        await page.setViewportSize({ width, height: 900 });
        await expect.poll(() => languages.overfullCards(), { message: `${query} at ${width}` }).toEqual([]);
      }
    }
  });
}
