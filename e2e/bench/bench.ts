import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { findBrowser } from "#cli/find-browser.mjs";
import { type Budget, overBudget } from "#e2e/bench/budget.ts";
import { loadOf, type PageLoad } from "#e2e/bench/page-load.ts";

const FOLDER = "dist";
const PORT = 4290;
const BASE = `http://localhost:${PORT}/`;
const HERE = import.meta.dirname;
const RESULT = "test-results/bench.json";

/** Serves the built site for as long as `work` takes. */
async function served<T>(work: () => Promise<T>): Promise<T> {
  const server = spawn(process.execPath, ["src/cli/serve.mjs"], { env: { ...process.env, PORT: String(PORT) } });
  try {
    await new Promise<void>((resolve, reject) => {
      server.stdout.once("data", () => resolve());
      server.once("exit", () => reject(new Error(`The site cannot be served on port ${PORT}; is it built?`)));
    });
    return await work();
  } finally {
    server.kill();
  }
}

async function measure(browser: Browser, budget: Budget): Promise<PageLoad[]> {
  const loads: PageLoad[] = [];
  for (const path of Object.keys(budget)) loads.push(await loadOf(browser, { base: BASE, path, folder: FOLDER }));
  return loads;
}

function print(loads: readonly PageLoad[]): void {
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log("Bytes as brotli sends them, fonts counted by themselves.");
  console.table(
    Object.fromEntries(
      loads.flatMap(({ path, firstContent, usable, total, shift }) =>
        Object.entries({ "first content": firstContent, "map usable": usable, "in total": total }).map(
          ([until, { bytes, requests, fontBytes }]) => [
            `${path || "/"} until ${until}`,
            { bytes: kB(bytes), fonts: kB(fontBytes), requests, "layout shift": shift },
          ],
        ),
      ),
    ),
  );
}

const budget: Budget = JSON.parse(readFileSync(join(HERE, "budget.json"), "utf8"));
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
try {
  const loads = await served(() => measure(browser, budget));
  print(loads);
  mkdirSync(dirname(RESULT), { recursive: true });
  writeFileSync(RESULT, `${JSON.stringify(loads, null, 2)}\n`);
  const over = overBudget(loads, budget);
  for (const line of over) console.error(line);
  if (over.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
}
