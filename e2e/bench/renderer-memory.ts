import { readFile } from "node:fs/promises";
import type { Browser, Page } from "@playwright/test";

/** What a page holds, in bytes. */
export interface Memory {
  /** The script heap of the main thread, after a collection. */
  readonly heap: number;
  /** What the process of the page shares with no other; null where the system does not tell. */
  readonly renderer: number | null;
}

const READ_EVERY_MS = 3000;
/** Some ten seconds after the last work a process gives back, all at once, what it no longer needs. */
const READINGS = 8;

/** What the process of a page holds that is left alone: the least of readings over half a minute. */
export async function memoryAtRest(browser: Browser, page: Page): Promise<number | null> {
  let least: number | null = null;
  for (let reading = 0; reading < READINGS; reading++) {
    await new Promise((done) => setTimeout(done, READ_EVERY_MS));
    const { renderer } = await memoryOf(browser, page);
    if (renderer !== null) least = Math.min(least ?? renderer, renderer);
  }
  return least;
}

/** Collects what nobody holds, then says what is held. The page has to be the only one that is open. */
export async function memoryOf(browser: Browser, page: Page): Promise<Memory> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  const whole = await browser.newBrowserCDPSession();
  const { processInfo } = await whole.send("SystemInfo.getProcessInfo");
  await whole.detach();
  const sizes = await Promise.all(
    processInfo.filter(({ type }) => type === "renderer").map(({ id }) => privateBytes(id)),
  );
  const known = sizes.filter((size) => size !== null);
  return { heap: usedSize, renderer: known.length === 0 ? null : Math.max(...known) };
}

async function privateBytes(processId: number): Promise<number | null> {
  const told = await readFile(`/proc/${processId}/smaps_rollup`, "utf8").catch(() => null);
  if (told === null) return null;
  const kilobytes = [...told.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB$/gm)].map(([, size]) => Number(size));
  return kilobytes.reduce((sum, size) => sum + size, 0) * 1024;
}
