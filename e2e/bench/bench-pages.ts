import type { Browser } from "@playwright/test";
import { overBudget, readBudget } from "#e2e/bench/budget.ts";
import { loadOf, type PageLoad } from "#e2e/bench/page-load.ts";
import { served } from "#e2e/bench/served.ts";

const FOLDER = "dist";
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Opens each page of the built site that has a budget, prints what it costs, and tells what costs more than it may. */
export async function benchPages(browser: Browser): Promise<{ loads: readonly PageLoad[]; over: readonly string[] }> {
  const budget = readBudget();
  const loads: PageLoad[] = [];
  await served(FOLDER, async (base) => {
    for (const path of Object.keys(budget)) loads.push(await loadOf(browser, { base, path, folder: FOLDER }));
  });
  print(loads);
  return { loads, over: overBudget(loads, budget) };
}

function print(loads: readonly PageLoad[]): void {
  console.log("Bytes as brotli sends them, fonts counted by themselves.");
  console.table(
    Object.fromEntries(
      loads.flatMap(({ path, firstContent, untouched, usable, total, shift }) =>
        Object.entries({
          "first content": firstContent,
          "it waits for a hand": untouched,
          "map usable": usable,
          "in total": total,
        }).map(([until, { bytes, requests, fontBytes }]) => [
          `${path || "/"} until ${until}`,
          { bytes: kB(bytes), fonts: kB(fontBytes), requests, "layout shift": shift },
        ]),
      ),
    ),
  );
}
