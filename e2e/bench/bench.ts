import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser } from "#cli/find-browser.mjs";
import { benchPages } from "#e2e/bench/bench-pages.ts";
import { benchRegisters, SIZES } from "#e2e/bench/bench-registers.ts";

const RESULT = "test-results/bench.json";
const USAGE = "npm run bench [-- pages | registers [EVENTS…]]";
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

const [part = "all", ...named] = process.argv.slice(2);
if (!["all", "pages", "registers"].includes(part) || named.some((size) => !/^\d+$/.test(size))) {
  console.error(USAGE);
  process.exit(1);
}
const sizes = named.length > 0 ? named.map(Number) : SIZES;
const pages = part === "registers" ? null : await withBrowser(["--disable-gpu"], benchPages);
const registers = part === "pages" ? null : await withBrowser(APART, (browser) => benchRegisters(browser, sizes));

mkdirSync(dirname(RESULT), { recursive: true });
writeFileSync(RESULT, `${JSON.stringify({ pages: pages?.loads, registers: registers?.registers }, null, 2)}\n`);
const over = [...(pages?.over ?? []), ...(registers?.over ?? [])];
for (const line of over) console.error(line);
if (over.length > 0) process.exitCode = 1;
