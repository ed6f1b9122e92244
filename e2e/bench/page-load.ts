import type { Browser, Page } from "@playwright/test";
import { type Weight, watchWeight } from "#e2e/bench/weigh.ts";
import { handOn } from "#e2e/graphics.ts";

/** What it costs to open a page. */
export interface PageLoad {
  readonly path: string;
  /** Until there are words and figures to read, with no script of the page answered. */
  readonly firstContent: Weight;
  /** Until the page waits for its reader's hand, before the map and the charts of the library. */
  readonly untouched: Weight;
  /** Until the map can be moved. */
  readonly usable: Weight;
  readonly total: Weight;
  /** The sum of all layout shifts on the way. */
  readonly shift: number;
}

interface Where {
  readonly base: string;
  readonly path: string;
  /** The folder that is served. */
  readonly folder: string;
}

const SCRIPTS_AND_DATA = /\/(?:assets\/.*\.js|data\/.*|basemap\/.*\.json)$/;
const PATIENCE = 60_000;

/** Opens a page twice: with its scripts held back for ever, and as it is. */
export async function loadOf(browser: Browser, where: Where): Promise<PageLoad> {
  const firstContent = await inPage(browser, async (page) => {
    const weigh = watchWeight(page, where.folder);
    await page.route(SCRIPTS_AND_DATA, () => {});
    await page.goto(`${where.base}${where.path}`, { waitUntil: "commit" });
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
    await page.locator("[data-claim-id]").filter({ visible: true }).first().waitFor({ timeout: PATIENCE });
    // Pictures of the first screen belong to it, though they are painted a moment later.
    await page.waitForFunction(() => document.fonts.status === "loaded");
    return weigh();
  });
  return inPage(browser, async (page) => {
    const weigh = watchWeight(page, where.folder);
    await page.addInitScript(watchShifts);
    await page.goto(`${where.base}${where.path}`);
    await page.locator("html[data-app=ready]").waitFor({ state: "attached", timeout: PATIENCE });
    await page.waitForFunction(() =>
      performance.getEntriesByType("resource").some(({ name }) => name.endsWith("labels.json")),
    );
    const untouched = weigh();
    await handOn(page);
    await page.locator("[data-map-state=ready]").waitFor({ timeout: PATIENCE });
    const usable = weigh();
    await page.waitForLoadState("networkidle");
    const shift = await page.evaluate(() => (window as unknown as { shifted: number }).shifted);
    return { path: where.path, firstContent, untouched, usable, total: weigh(), shift };
  });
}

function watchShifts(): void {
  const page = window as unknown as { shifted: number };
  page.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) page.shifted += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: "layout-shift", buffered: true });
}

async function inPage<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}
