import { expect } from "@playwright/test";
import { ArchiveDriver } from "#e2e/archive-driver.ts";
import { type LargeRegister, largeRegister } from "#e2e/large-register.ts";
import { test } from "#e2e/test.ts";

test.use({ graphics: false });

// One register for both, which takes a while to write.
test.describe.configure({ mode: "default" });

let register: LargeRegister;

test.beforeAll(() => {
  test.setTimeout(120_000);
  register = largeRegister();
});

test("twenty thousand events: days, lists, words, places and records answer as they do for forty", async ({ page }) => {
  await register.serve(page);
  const archive = new ArchiveDriver(page);
  await archive.open("?panel=events&from=2016-03-01&to=2016-03-31");
  const { shown, all } = await archive.counted();
  expect(all).toBe(20_000);
  expect(shown).toBeGreaterThan(40);
  expect(await archive.listed()).toBe(40);
  expect(await archive.placesCounted()).toBeLessThanOrEqual(shown);
  // Ten years of days would be lines that blur into each other.
  await expect(page.getByText("Events a month:")).toBeVisible();
  await expect(page.getByRole("img", { name: /^Events by month, .* The most in one month: \d/ })).toBeVisible();

  const first = await archive.titles();
  await archive.button("Next ones").click();
  await expect.poll(() => archive.titles()).not.toEqual(first);
  await archive.button("Earlier ones").click();
  await expect.poll(() => archive.titles()).toEqual(first);

  const word = first[0]?.split(" ").at(-1) ?? "";
  await archive.search(word);
  await expect.poll(async () => (await archive.counted()).shown).toBeLessThan(shown);
  for (const title of await archive.titlesOnceListed()) expect(title.toLowerCase()).toContain(word.toLowerCase());

  const { id, title } = await archive.openFirst();
  await expect(archive.sheet()).toContainText("What each publication tells");
  await archive.open(`?event=${id}`);
  await expect(archive.sheet()).toContainText(title);
});

test("without its worker the page reads the archive itself, and without its counts shows no total", async ({
  page,
  guard,
}) => {
  guard.expectFault(/404/);
  await register.serve(page);
  await page.route("**/assets/archive-worker-*.js", (route) => route.fulfill({ status: 404 }));
  const cut = /\/event-counts\.parquet$/;
  await page.route(cut, (route) => route.fulfill({ body: "PAR1" }));
  await page.goto("./?from=2016-03-01&to=2016-03-31");
  await expect(page.getByRole("alert")).toContainText("came cut short or damaged");
  await page.unroute(cut);
  await page.route(cut, (route) => route.fulfill({ status: 404 }));
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("alert")).toContainText("not where this page looks");
  await page.unroute(cut);

  const archive = new ArchiveDriver(page);
  await archive.open("?panel=events&from=2016-03-01&to=2016-03-31");
  expect((await archive.counted()).all).toBe(20_000);
  expect(await archive.listed()).toBe(40);
});
