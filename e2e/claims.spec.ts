import { expect } from "@playwright/test";
import { test } from "#e2e/test.ts";

test.use({ graphics: false });

const ALMATY_DEAD = "cl-killed-almaty-103-health-ministry";

test.describe("every number is a claim, one press away from its source", () => {
  test("a reader opens Almaty and finds who says 103, and where", async ({ dashboard }) => {
    await dashboard.open();
    await dashboard.place("Almaty").click();
    const card = dashboard.placeCard("Almaty");
    await expect(card).toContainText("events in the range");

    await card.getByRole("button", { name: /Health Ministry: 103/ }).click();

    const sheet = dashboard.sheet();
    await expect(sheet).toContainText("Health Ministry");
    await expect(sheet).toContainText("Unnamed publication D");
    await expect(sheet).toContainText("¶3");
    await expect(sheet).toContainText("164");
    await dashboard.addressSays("claim", ALMATY_DEAD);
    await dashboard.addressSays("place", "almaty");
  });

  test("in the record of a claim its own figure is no button: it would lead to where the reader is", async ({
    dashboard,
  }) => {
    await dashboard.open("?claim=cl-killed-total-164-health-ministry");
    await expect(dashboard.sheet()).toContainText("is a word, 164 (Health Ministry)");
    await expect(dashboard.sheet().getByRole("button", { name: /“dozens”/ })).not.toHaveCount(0);
    await expect(dashboard.sheet().getByRole("button", { name: /^Health Ministry: 164/ })).toHaveCount(0);
  });

  test("the same is done by keyboard alone, without the map", async ({ dashboard, page }) => {
    await dashboard.open("?panel=claims");
    await dashboard.search().focus();
    await page.keyboard.type("Almaty 103");
    await dashboard.addressSays("q", "Almaty 103");
    const figure = dashboard.figure(ALMATY_DEAD, "Claims").first();
    await expect(figure).toBeVisible();
    await dashboard.tabTo(figure);
    await page.keyboard.press("Enter");
    await expect(dashboard.sheet()).toContainText("¶3");
    await page.keyboard.press("Escape");
    await expect(dashboard.sheet()).toHaveCount(0);
    await expect(figure).toBeFocused();
  });

  test("from 7,939 on screen to the paragraph and back, by keyboard alone", async ({ dashboard, page }) => {
    const id = "cl-detained-total-7939-interior-ministry";
    await dashboard.open("?panel=disagreements&metric=detained");
    const figure = dashboard.figure(id, "Disagreements").first();
    await dashboard.tabTo(figure);
    await page.keyboard.press("Enter");
    await dashboard.addressSays("claim", id);
    const passage = dashboard.sheet().getByRole("button", { name: "Unnamed publication C, paragraph 4" });
    await dashboard.tabTo(passage);
    await page.keyboard.press("Enter");
    await expect(dashboard.focusedParagraph()).toContainText("7,939");
    await dashboard.addressSays("source", "pub-c");

    await page.goBack();
    await expect(dashboard.sheet()).toContainText("7,939");
    await page.keyboard.press("Escape");
    await expect(dashboard.sheet()).toHaveCount(0);
    await expect(dashboard.list()).toBeFocused();
    await dashboard.tabTo(dashboard.figure(id, "Disagreements").first());
  });

  test("the permalink of a claim opens it fresh, and its citation names all that proves it", async ({
    dashboard,
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await dashboard.open("?claim=cl-killed-total-164-health-ministry&panel=claims&to=2022-01-12");
    await dashboard.button("Copy link to this claim").click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.goto(link);
    await dashboard.ready();
    await expect(dashboard.sheet()).toContainText("1 separate origin: Health Ministry (Kazakh authorities)");

    await dashboard.button("Copy as citation").click();
    const citation = await page.evaluate(() => navigator.clipboard.readText());
    for (const part of ["Unnamed publication C", "10\u00a0Jan 2022", "¶7", "version 1.", "Accessed"]) {
      expect(citation).toContain(part);
    }
    // What is cited is the claim as it was then, so its reader is led to that version.
    expect(citation.split("/v/1.")[1]).toContain(new URL(link).search);
  });

  test("an event leads to the figures of its paragraphs", async ({ dashboard }) => {
    await dashboard.open("?event=ev-detained-labelled-foreigners");
    await dashboard
      .sheet()
      .getByRole("button", { name: /Office of the President: 5,800/ })
      .click();
    await dashboard.addressSays("claim", "cl-detained-total-5800-president-office");
  });

  for (const panel of ["figures", "disagreements", "claims"]) {
    test(`each figure on the panel ${panel} opens the sheet of its own claim`, async ({ dashboard }) => {
      await dashboard.open(`?panel=${panel}`);
      const ids = await dashboard.figureIds();
      const known = await dashboard.claimIds();
      expect(ids.length).toBeGreaterThan(5);
      expect(ids.filter((id) => !known.has(id))).toEqual([]);
      for (const id of ids.slice(0, 12)) {
        await dashboard.figure(id).first().click();
        await dashboard.addressSays("claim", id);
        await expect(dashboard.sheet()).toContainText("Where it is printed");
        await dashboard.sheet().getByRole("button", { name: "Close", exact: true }).click();
        await expect(dashboard.sheet()).toHaveCount(0);
      }
    });
  }

  test("a figure that a headline garbles says so", async ({ dashboard }) => {
    await dashboard.open("?claim=cl-detained-total-nearly-8000-government");
    await expect(dashboard.sheet()).toContainText(/garbled/i);
    await expect(dashboard.sheet()).toContainText("Unnamed publication C");
  });

  test("a day that no text gives is said to be that of the article, in the sheet and in the citation", async ({
    dashboard,
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await dashboard.open("?claim=cl-killed-security-forces-16-interior-ministry");
    await expect(dashboard.sheet()).toContainText("the text gives no day: that of the article stands in");
    await expect(dashboard.sheet()).toContainText("The text gives no day for at least 16");
    await dashboard.button("Copy as citation").click();
    const citation = await page.evaluate(() => navigator.clipboard.readText());
    expect(citation).toContain("9\u00a0January 2022 (day of the article)");
  });

  test("an id that is not in this version is named, not swallowed", async ({ dashboard }) => {
    await dashboard.open("?claim=cl-never-there");
    await expect(dashboard.sheet()).toContainText("cl-never-there");
  });
});
