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

  /** Opens a page of the site, such as `?claim=…`, and waits until it has taken the place of what the build drew. */
  async visit(path = ""): Promise<void> {
    await this.page.goto(`${this.site.address}${path}`);
    await this.page.mouse.move(9, 9);
    await expect(this.page.locator("html[data-app=ready]")).toBeAttached();
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

  /** What a reader of archives gets who asks for ten bytes of a file: the state of the answer and what it holds. */
  tenBytes(path: string): Promise<string> {
    return this.page.evaluate(async (file) => {
      const response = await fetch(file, { headers: { Range: "bytes=3-12" } });
      const bytes = await response.arrayBuffer();
      return `${response.status} ${response.headers.get("Content-Range")?.replace(/\d+$/, "")} ${bytes.byteLength}`;
    }, path);
  }

  /** What the device holds of the site: how many workers and caches. To open a cache would make one that was just deleted. */
  held(): Promise<{ workers: number; caches: number }> {
    return this.page.evaluate(async () => {
      const workers = await navigator.serviceWorker.getRegistrations();
      const names = await caches.keys();
      return { workers: workers.length, caches: names.length };
    });
  }
}
