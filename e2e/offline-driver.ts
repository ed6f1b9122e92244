import { expect, type Page } from "@playwright/test";
import type { ChangingSite } from "#e2e/changing-site.ts";
import { Dashboard } from "#e2e/dashboard.ts";

/** What a reader does to keep a site on a device, and what the device then holds. */
export class OfflineDriver extends Dashboard {
  private readonly site: ChangingSite;

  constructor(page: Page, site: ChangingSite) {
    super(page);
    this.site = site;
  }

  /** Opens a page of the site: `ru/?claim=…`. */
  async visit(path = ""): Promise<void> {
    await this.page.goto(`${this.site.address}${path}`);
  }

  async openSheet(): Promise<void> {
    await this.page.getByRole("button", { name: "Download", exact: true }).click();
    await expect(this.part()).toBeVisible();
  }

  /** Asks for the site to be kept, and waits until it is. */
  async keep(): Promise<void> {
    await this.openSheet();
    await this.part()
      .getByRole("button", { name: /^Keep on this device \(\d+ MB\)$/ })
      .click();
    await expect(this.part().getByRole("status")).toContainText("This device keeps the site", { timeout: 30_000 });
  }

  async forget(): Promise<void> {
    await this.part().getByRole("button", { name: "Remove from this device" }).click();
  }

  part() {
    return this.page.getByRole("region", { name: "Without a network" });
  }

  newer() {
    return this.page.getByRole("status").filter({ hasText: "There is a newer version of this page" });
  }

  /** The tab is looked at again, after another one. */
  async comeBack(): Promise<void> {
    await this.page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  }

  /** What the device holds of the site: how many workers, caches and files. */
  held(): Promise<{ workers: number; caches: number; files: number }> {
    return this.page.evaluate(async () => {
      const workers = await navigator.serviceWorker.getRegistrations();
      const names = await caches.keys();
      const kept = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
      return { workers: workers.length, caches: names.length, files: kept.reduce((sum, files) => sum + files, 0) };
    });
  }
}
