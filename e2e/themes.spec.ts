import { expect } from "@playwright/test";
import { Looks } from "#e2e/looks-driver.ts";
import { test as base } from "#e2e/test.ts";

const test = base.extend<{ looks: Looks }>({
  looks: async ({ page }, use) => {
    await use(new Looks(page));
  },
});

test.describe("the page is light or dark as its reader wants it", () => {
  test("it follows the system, page and map, without a reload or a turn of the camera", async ({ looks, page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await looks.open("?map=4.8/47.5/68");
    await looks.is("dark");
    const [document, view] = [await looks.document(), page.url()];

    await page.emulateMedia({ colorScheme: "light" });
    await looks.is("light");
    await page.emulateMedia({ colorScheme: "dark" });
    await looks.is("dark");

    expect(await looks.document()).toBe(document);
    expect(page.url()).toBe(view);
  });

  for (const [theme, system] of [
    ["dark", "light"],
    ["light", "dark"],
  ] as const) {
    test(`an address that asks for a ${theme} page gets one under a ${system} system`, async ({ looks, page }) => {
      await page.emulateMedia({ colorScheme: system });
      await looks.open(`?theme=${theme}`);
      await looks.is(theme);
    });

    test(`it is ${theme} before its own code has come`, async ({ looks, page, guard }) => {
      await page.emulateMedia({ colorScheme: system });
      await page.route("**/assets/index-*.js", (route) => route.abort());
      guard.expectFault(/ERR_FAILED/);
      await page.goto(`./?theme=${theme}`);
      await looks.pageIs(theme);
    });

    test(`the still map is ${theme}, too`, async ({ looks, page, guard }) => {
      await page.emulateMedia({ colorScheme: system });
      await page.route("**/assets/open-map-*.js", (route) => route.abort());
      guard.expectFault(/ERR_FAILED/);
      await page.goto(`./?theme=${theme}`);
      await looks.mapStandsStill();
      await looks.is(theme);
    });
  }
});

test("the reader chooses the theme, and the address names it unless it is the system's", async ({ looks, page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await looks.open("?sheet=method");
  await looks.chooseTheme("Dark");
  await looks.is("dark");
  await looks.addressSays("theme", "dark");
  await looks.chooseTheme("As the system");
  await looks.is("light");
  await looks.addressSays("theme", null);
});

test.describe("in the reader's own few colours", () => {
  test("what is chosen stands out, and the map names the list that holds the same", async ({ looks, page }) => {
    await looks.open();
    await expect(looks.listPrompt()).toBeHidden();

    await page.emulateMedia({ forcedColors: "active" });

    await expect(looks.listPrompt()).toBeVisible();
    const [chosen, ...others] = await looks.tabEdges();
    expect(others.length).toBeGreaterThan(2);
    expect(others).not.toContain(chosen);
  });

  test("an open end of the days is in words, as without them", async ({ looks, page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await looks.open();
    const days = page.getByRole("region", { name: "Timeline" });
    await expect(days.locator("span:has(> input[type=date])").first().getByText("earlier")).toBeVisible();
  });
});
