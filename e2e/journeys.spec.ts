import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { Dashboard } from "#e2e/dashboard.ts";
import { EmbedDriver } from "#e2e/embed-driver.ts";
import { ExportsDriver } from "#e2e/exports-driver.ts";
import { LanguagesDriver } from "#e2e/languages-driver.ts";
import { StillDriver } from "#e2e/still-driver.ts";
import { test } from "#e2e/test.ts";

const { version } = JSON.parse(readFileSync("data/kazakhstan-2022-01/datapackage.json", "utf8"));
const DETAINED = "cl-detained-total-7939-interior-ministry";

test.use({ graphics: false });

test.describe("a reader on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("learns what happened in Taldykorgan, that nobody gives a figure for it, and who says how many were detained in the country", async ({
    page,
    dashboard,
  }) => {
    await dashboard.open();
    await dashboard.place("Taldykorgan").click();
    const card = dashboard.placeCard("Taldykorgan");
    await expect(card).toContainText("A statue of Nazarbayev is attacked");
    await expect(card).toContainText("None of the sources gives a figure for this place");
    // Where nothing differs no way leads to differences.
    await expect(card.getByRole("button", { name: "Where the accounts part" })).toHaveCount(0);

    await card.getByRole("button", { name: "All figures for the whole country" }).click();
    await dashboard.addressSays("place", "kazakhstan");
    // The figures lie below the map: the way to them ends there, also for the keyboard.
    await expect(dashboard.list()).toBeFocused();
    await expect(
      dashboard
        .region("Figures")
        .getByRole("button", { name: /^Killed/ })
        .first(),
    ).toBeInViewport();
    await dashboard
      .region("Figures")
      .getByRole("button", { name: /^Detained/ })
      .first()
      .click();
    await dashboard.figure(DETAINED, "Figures").first().click();
    await expect(dashboard.sheet()).toContainText("Interior Ministry");
    await expect(dashboard.sheet()).toContainText("Unnamed publication C");
    await expect(dashboard.sheet()).toContainText("¶4");
    await page.goBack();
    await expect(dashboard.sheet()).toHaveCount(0);
  });

  test("finds the same without scripts", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const still = new StillDriver(await context.newPage());
    await still.open();
    await expect(still.eventsOf("Taldykorgan")).toContainText("A statue of Nazarbayev is attacked");
    await expect(still.eventsOf("Taldykorgan")).toContainText(/Protest · /);
    await expect(still.eventsOf("Taldykorgan")).toContainText("¶13");
    await context.close();
  });
});

test("an editor takes the disagreement on deaths in Kazakh as it stands on the page, and sets it in a page that takes scripts out", async ({
  page,
  host,
}) => {
  const embed = new EmbedDriver(page);
  await new LanguagesDriver(page).open("kk/?metric=killed&panel=disagreements");
  await embed.openCodes();
  const height = await embed.takeHeight();
  expect(height).toBeGreaterThan(1000);
  const [code = ""] = await embed.codeTexts();
  expect(code).toContain(`height="${height}"`);
  expect(code).toMatch(/[?;]show=disagreements["&]/);
  await host.open("article", `<div id="story">${code}</div>`);
  await host.element("story").scrollIntoViewIfNeeded();
  const frame = host.frame("story");
  await expect(frame.locator("html")).toHaveAttribute("lang", "kk");
  await expect(frame.locator('[data-shown="disagreements"] button[data-claim-id]').first()).toBeVisible({
    timeout: 45_000,
  });
  await frame.locator('[data-shown="disagreements"] button[data-claim-id]').first().click();
  await expect(frame.getByRole("dialog")).toContainText("¶");
});

test("an embedded page that is asked for differences shows no map before its scripts run", async ({ page }) => {
  const still = new StillDriver(page);
  await still.holdScripts();
  await still.open("embed.html?show=disagreements");
  await expect(still.shownParts()).toHaveCount(0);
  await still.open("embed.html?show=map");
  await expect(still.shownParts()).toHaveCount(1);
});

test("a link that names a place of somewhere else says so, and shows what is there", async ({ page, dashboard }) => {
  await dashboard.open("?place=atlantis");
  await expect(page.getByText("was not understood and was left out")).toContainText("“Places and scopes” (atlantis)");
  const { shown, all } = await dashboard.counted();
  expect(shown).toBe(all);
});

test("a researcher downloads the claims, finds how to cite them, and opens the same figure in the frozen version", async ({
  page,
}) => {
  const exports = new ExportsDriver(page);
  const dashboard = new Dashboard(page);
  await dashboard.open(`?metric=detained`);
  await exports.openSheet();
  const { claims, citation } = JSON.parse((await exports.take("Claims: JSON")).content.toString());
  const claim = claims.find(({ id }: { id: string }) => id === DETAINED);
  expect(claim).toMatchObject({ value: 7939 });
  expect(citation).toContain(`Version ${version}`);
  const about = await exports.aboutTheData();
  expect(about).toHaveLength(3);
  for (const link of about) {
    expect((await page.request.get(link)).status(), link).toBe(200);
  }
  await page.goto(`./v/${version}/?claim=${DETAINED}`);
  await dashboard.ready();
  await expect(dashboard.sheet()).toContainText("7,939");
});
