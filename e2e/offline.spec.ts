import { test as base, expect } from "@playwright/test";
import { ChangingSite } from "#e2e/changing-site.ts";
import { handOn, withoutGraphics } from "#e2e/graphics.ts";
import { NetworkGuard } from "#e2e/network-guard.ts";
import { OfflineDriver } from "#e2e/offline-driver.ts";

const KILLED = "cl-killed-total-164-health-ministry";
/** A browser asks for another worker some seconds after it last used the one that it has. */
const PATIENT = { timeout: 90_000 };
const NOTHING = { workers: 0, caches: 0 };

const test = base.extend<{ site: ChangingSite; reader: OfflineDriver }>({
  // biome-ignore lint/correctness/noEmptyPattern: the way that fixtures say they need none
  site: async ({}, use) => {
    const site = await ChangingSite.open();
    await use(site);
    await site.close();
  },
  reader: async ({ page, site }, use) => {
    await withoutGraphics(page);
    const guard = new NetworkGuard(page, new URL(site.address).origin);
    await guard.lookOn();
    await use(new OfflineDriver(page, site));
    expect(guard.violations()).toEqual([]);
  },
});

test("a site that was kept opens whole with its server stopped, in every language; what is removed is gone", async ({
  reader,
  site,
  context,
}) => {
  await reader.visit();
  await expect(reader.count()).toBeVisible();
  expect(await reader.held()).toEqual(NOTHING);
  await reader.keep();
  await site.stop();

  await reader.visit(`?claim=${KILLED}`);
  await expect(reader.figure(KILLED).first()).toContainText("164");
  const { shown, all } = await reader.counted();
  expect(shown).toBe(all);
  expect(await reader.tenBytes("data/claims.csv")).toBe("206 bytes 3-12/ 10");
  // This one has graphics.
  const other = await context.newPage();
  await other.goto(`${site.address}ru/?panel=events`);
  await expect(other.getByRole("tab", { name: "События" })).toHaveAttribute("aria-selected", "true");
  await handOn(other);
  await expect(other.locator("[data-map-state=ready]")).toBeVisible({ timeout: 45_000 });
  await expect(other.goto(`${site.address}embed.html`)).rejects.toThrow("ERR_CONNECTION_REFUSED");
  await other.close();

  await site.start();
  await reader.visit();
  await reader.openSheet();
  await reader.forget();
  await expect.poll(() => reader.held(), PATIENT).toEqual(NOTHING);
});

test("a correction is on the page with its next load; a page that is open is told of one, and stays as it is until its reader wants it", async ({
  reader,
  site,
  page,
}) => {
  await reader.visit();
  await reader.keep();
  await site.publish("9.0.0", (data) => data.replace('"value":164', '"value":146'));
  await reader.visit();
  await expect(reader.figure(KILLED).first()).toContainText("146");
  await expect(reader.newer()).toBeHidden();
  await reader.openSheet();
  await expect(reader.part()).toContainText("version 9.0.0", PATIENT);

  await reader.visit(`?claim=${KILLED}`);
  await site.publish("9.1.0", (data) => data.replace('"value":146', '"value":150'));
  await reader.comeBack();
  await expect(reader.newer()).toContainText("its data are version 9.1.0", PATIENT);
  await expect(reader.figure(KILLED).first()).toContainText("146");
  await reader.newer().getByRole("button", { name: "Load it" }).click();
  await expect(reader.figure(KILLED).first()).toContainText("150");
  await expect(reader.newer()).toBeHidden();
  expect(new URL(page.url()).searchParams.get("claim")).toBe(KILLED);

  await site.stop();
  await reader.visit();
  await expect(reader.figure(KILLED).first()).toContainText("150");
});

test("a site ends what readers keep with one file and no build, and keeps nothing from then on", async ({
  reader,
  site,
}) => {
  await reader.visit();
  await reader.keep();
  await site.turnOff();
  await reader.visit();
  await expect.poll(() => reader.held(), PATIENT).toEqual(NOTHING);
  await reader.openSheet();
  await reader
    .part()
    .getByRole("button", { name: /^Keep on this device/ })
    .click();
  await expect(reader.part().getByRole("status")).toContainText("It could not be kept");
  await expect.poll(() => reader.held(), PATIENT).toEqual(NOTHING);
});
