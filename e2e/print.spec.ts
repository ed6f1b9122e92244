import { expect } from "@playwright/test";
import { foreignWords, latinInData, spokenTexts } from "#e2e/foreign-words.ts";
import { PrintDriver } from "#e2e/print-driver.ts";
import { test } from "#e2e/test.ts";

test.use({ graphics: false });

const LANGUAGES = [
  { path: "", lang: "en", foot: "Claims are never added up", unfiltered: "No filters." },
  { path: "ru/", lang: "ru", foot: "Утверждения не складываются", unfiltered: "Фильтров нет." },
  { path: "kk/", lang: "kk", foot: "Мәліметтер ешқашан қосылмайды", unfiltered: "Сүзгілер жоқ." },
] as const;

test.describe("a printed view is a document", () => {
  for (const { path, lang, foot, unfiltered } of LANGUAGES) {
    test(`the whole story fits one page for the wall in the language ${lang}`, async ({ page }) => {
      const printer = new PrintDriver(page);
      await printer.open(path);
      const { title, version } = await printer.dataset(lang);
      const { pages } = await printer.print();
      const [wall = "", charts = ""] = pages;
      expect(wall).toContain(title);
      expect(wall).toContain(unfiltered);
      expect(wall).toContain(foot);
      expect(wall).toContain(version);
      expect(wall).toContain(page.url());
      expect(wall.startsWith(`1 / ${pages.length}`)).toBe(true);
      expect(charts).not.toContain(foot);
      expect(charts).toContain("cl-killed-total-164-health-ministry");
    });
  }

  test("without scripts the drawing of the build is printed under its title, and the record after it", async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await page.goto("./");
    const { pages, text } = await new PrintDriver(page).print();
    expect(pages[0]).toContain("Kazakhstan, January 2022 What was reported, by whom, and when");
    expect(pages[0]).toContain("nearly 8,000");
    expect(text).toContain("The whole record");
    expect(text).toContain("cl-killed-total-164-health-ministry");
    await context.close();
  });

  test("a frame is printed as it stands, with the address of its view on the whole page", async ({ page }) => {
    await page.goto("./embed.html?show=disagreements&metric=killed&population=security_forces");
    const link = page.getByRole("link", { name: "Open the full page" });
    await expect(page.locator("html")).toHaveAttribute("data-app", "ready");
    const { text } = await new PrintDriver(page).printOnAnyPaper();
    expect(text.replace(/\s/g, "")).toContain(await link.evaluate((a: HTMLAnchorElement) => a.href));
    expect(text).not.toContain("Compare something else");
  });

  for (const query of ["?panel=claims", "?panel=claims&place=almaty", "?panel=claims&from=2022-01-08&q=almaty"]) {
    test(`every claim of the list is on paper with its id and its address: ${query}`, async ({ page }) => {
      const printer = new PrintDriver(page);
      await printer.open(query);
      const ids = await printer.listedClaims();
      const { text } = await printer.print();
      for (const id of ids) expect(text).toContain(`${id} ${printer.addressOf(id)}`);
      expect(new Set(text.match(/\bcl-[a-z0-9-]+/g))).toEqual(new Set(ids));
    });
  }

  test("the record that is open comes after the page for the wall, with its note and where it is printed", async ({
    page,
  }) => {
    const printer = new PrintDriver(page);
    await printer.open("?claim=cl-detained-total-5800-president-office");
    const note = await page.getByRole("dialog").locator("dd").last().innerText();
    const [wall, record] = (await printer.print()).pages;
    expect(wall).not.toContain("Where it is printed");
    for (const said of ["Where it is printed", "Different days.", note.slice(0, 60)]) expect(record).toContain(said);
    await printer.open("?event=ev-interior-ministry-7939-detained");
    const [, event] = (await printer.print()).pages;
    expect(event).toContain("Interior Ministry puts the number of detained at 7,939");
    expect(event).toContain("What each publication tells");
  });

  test("the page for the wall says what was chosen, and what could be known by then", async ({ page }) => {
    const printer = new PrintDriver(page);
    await printer.open("?metric=detained&clock=known&to=2022-01-09");
    const { pages, text } = await printer.print();
    expect(pages[0]).toContain("As of 9 Jan 2022");
    expect(pages[0]).toContain("Up to 9 Jan 2022. Ordered by the day of publication");
    expect(pages[0]).toContain("The later figure is lower: 18 on 7 Jan");
    expect(pages[1]).toContain("Detained, as each claimant put it");
    expect(text).not.toContain("7,939");
    expect(text).not.toContain("nearly 8,000");
  });

  test("no two figures are joined: each stands with its claimant, its day and its passages", async ({ page }) => {
    const printer = new PrintDriver(page);
    await printer.open("");
    const [wall] = (await printer.print()).pages;
    // The last text is of that day, however long the timeline goes on.
    expect(wall).toContain("As of 10 Jan 2022");
    expect(wall).toContain("18 Kazakh state media, 7 Jan E ¶3 at least 16 Interior Ministry, 9 Jan* A ¶15");
    expect(wall).toContain("* the text gives no day");
    expect(wall).toContain("Detained · All people, Kazakhstan · Printed garbled. Unnamed publication C (¶1)");
  });

  test("the events are on paper where there is no figure, with what is told of them and where", async ({ page }) => {
    const printer = new PrintDriver(page);
    await printer.open("?place=taldykorgan");
    const { pages, text } = await printer.print();
    expect(text).toContain("A statue of Nazarbayev is attacked in Taldykorgan Publication D says");
    expect(text).toContain("Taldykorgan · Protest · D ¶13");
    // So few have room on the page for the wall, which would be almost empty without.
    expect(pages[0]).toContain("A statue of Nazarbayev is attacked");
    expect(text.split("A statue of Nazarbayev is attacked")).toHaveLength(2);
    expect(text).not.toContain("as each claimant put it");
  });

  test("whoever reads where the accounts part has every comparison on paper, each with its scale and its reasons", async ({
    page,
  }) => {
    const printer = new PrintDriver(page);
    await printer.open("?panel=disagreements&metric=detained");
    const printed = async () => (await printer.print()).text;
    // Its code comes while the panel is read.
    await expect.poll(printed).toContain("Detained: where the accounts part");
    const compared = (await printed()).split("Detained: where the accounts part")[1] ?? "";
    expect(compared).toContain("0 5,000 10,000");
    expect(compared).toContain("Office of the President 9 Jan · 1 claim, 2 publications");
    expect(compared).toContain("Unnamed publication C, 10 Jan 2022, ¶1");
    expect(compared).toContain("None of these figures is a rival of another");
  });

  test("no control is printed", async ({ page }) => {
    const printer = new PrintDriver(page);
    await printer.open("?panel=claims&claim=cl-killed-total-164-health-ministry");
    const { text } = await printer.print();
    for (const name of ["Play", "Share", "Reset", "Fit", "Copy link", "Close", "Search", "How to read this"]) {
      expect(text).not.toContain(name);
    }
  });

  test("it prints on light paper from a dark screen, and is gone when the printer is done", async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    const printer = new PrintDriver(page);
    await printer.open("?theme=dark");
    expect(await printer.sheets()).toBe(0);
    await printer.asPaper();
    expect(await printer.coloursOnPaper()).toEqual({ ink: "rgb(28, 28, 33)", scheme: "light" });
    await printer.asScreen();
    await expect.poll(() => printer.sheets()).toBe(0);
    await printer.print();
    await expect.poll(() => printer.sheets()).toBe(0);
  });

  for (const language of ["ru", "kk"] as const) {
    test(`a printed page in ${language} marks what it quotes in another language`, async ({ page }) => {
      const printer = new PrintDriver(page);
      await printer.open(`${language}/?metric=detained`);
      await printer.asPaper();
      expect(foreignWords(await spokenTexts(page), await latinInData(page, language))).toEqual([]);
    });
  }

  test("without the outlines of the map the still map is printed, and said to stand in", async ({ page, guard }) => {
    guard.expectFault(/503/);
    await page.route("**/basemap/basemap.json", (route) => route.fulfill({ status: 503 }));
    const printer = new PrintDriver(page);
    await page.goto("./");
    await expect(page.getByText("The outlines of the map could not be read")).toBeVisible();
    const [wall] = (await printer.print()).pages;
    expect(wall).toContain("the still map stands in");
    expect(wall).toContain("Almaty");
  });
});
