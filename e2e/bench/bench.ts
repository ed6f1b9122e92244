import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser } from "#cli/find-browser.mjs";
import { benchPages } from "#e2e/bench/bench-pages.ts";
import { benchRegisters, SIZES } from "#e2e/bench/bench-registers.ts";
import { readBudget } from "#e2e/bench/budget.ts";
import { type Measured, reportPage, reportPicture } from "#e2e/bench/report.ts";

// Not among the results of the tests, which Playwright clears with each run.
const RESULT = "node_modules/.qantar/bench.json";
const PICTURE = "e2e/bench/growth.svg";
const USAGE = "npm run bench [-- pages | registers [EVENTS…] | report]";
/** Graphics in software, in a process of their own: the page's main thread pays for none of it. */
const APART = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

async function withBrowser<T>(
  flags: readonly string[],
  work: (browser: Awaited<ReturnType<typeof chromium.launch>>) => Promise<T>,
): Promise<T> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ["--no-sandbox", ...flags] });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** Measures what is asked for, keeps it, and tells what costs more than it may. */
async function measure(part: string, sizes: readonly number[]): Promise<void> {
  const pages = part === "registers" ? null : await withBrowser(["--disable-gpu"], benchPages);
  const registers = part === "pages" ? null : await withBrowser(APART, (browser) => benchRegisters(browser, sizes));
  const version = await withBrowser([], async (browser) => browser.version());
  const day = new Date().toISOString().slice(0, 10);
  const measured = { day, browser: version, pages: pages?.loads, registers: registers?.registers };
  mkdirSync(dirname(RESULT), { recursive: true });
  writeFileSync(RESULT, `${JSON.stringify(measured, null, 2)}\n`);
  const over = [...(pages?.over ?? []), ...(registers?.over ?? [])];
  for (const line of over) console.error(line);
  if (over.length > 0) process.exitCode = 1;
}

/** Writes the page that tells what the last whole run measured. */
function report(): void {
  const measured: Partial<Measured> = existsSync(RESULT) ? JSON.parse(readFileSync(RESULT, "utf8")) : {};
  const { day, browser, pages, registers } = measured;
  if (!day || !browser || !pages || !registers || registers.length < 2) {
    console.error(
      `There is no whole run to report in ${RESULT}: run npm run bench first, which takes some ten minutes.`,
    );
    process.exit(1);
  }
  const whole = { day, browser, pages, registers };
  writeFileSync(PICTURE, reportPicture(whole));
  writeFileSync("BENCHMARKS.md", reportPage(whole, readBudget(), PICTURE));
  console.log(`BENCHMARKS.md and ${PICTURE}: what was measured on ${day}.`);
}

const [part = "all", ...named] = process.argv.slice(2);
if (!["all", "pages", "registers", "report"].includes(part) || named.some((size) => !/^\d+$/.test(size))) {
  console.error(USAGE);
  process.exit(1);
}
if (part === "report") report();
else await measure(part, named.length > 0 ? named.map(Number) : SIZES);
