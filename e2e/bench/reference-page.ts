import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Page } from "@playwright/test";
import { build } from "vite";
import { parseDay } from "#dataset/day.ts";
import type { Reference } from "#e2e/bench/reference/reference.ts";
import { idle, type Step } from "#e2e/bench/step-cost.ts";
import type { SyntheticRegister } from "#e2e/bench/synthetic-register.ts";

/** Of more events than these the ordinary map takes minutes and gigabytes. */
const DRAWN_UP_TO = 100_000;
const FIRST = parseDay("2015-12-01") ?? Number.NaN;
const WINDOW = 30;

/** Builds a page that shows the events of a register in ordinary ways. */
export async function buildReference(outDir: string, register: SyntheticRegister): Promise<void> {
  const root = join(import.meta.dirname, "reference");
  await build({
    root,
    base: "./",
    configFile: false,
    logLevel: "error",
    build: { outDir, emptyOutDir: true, target: "es2023" },
  });
  await pipeline(Readable.from(jsonOf(register)), createWriteStream(join(outDir, "events.json")));
}

function* jsonOf({ points, spans }: SyntheticRegister): Generator<string> {
  yield `{"points":${JSON.stringify(points)},"events":[`;
  let first = true;
  for (const span of spans()) {
    yield `${first ? "" : ","}${JSON.stringify(span)}`;
    first = false;
  }
  yield "]}";
}

/** What ordinary ways do in a step of the days; the map's is null where the events are too many for it. */
export async function referenceSteps(
  page: Page,
  events: number,
): Promise<{ readonly naive: Step; readonly setFilter: Step | null }> {
  await page.waitForFunction(() => "reference" in window, null, { timeout: 120_000 });
  const asked = (way: "naive" | "setFilter"): Step => {
    return async (page, index) => {
      await page.evaluate(
        ([way, from, to]) => (window as unknown as { reference: Reference }).reference[way](from, to),
        [way, FIRST + index, FIRST + index + WINDOW - 1] as const,
      );
      return idle(page, index);
    };
  };
  if (events > DRAWN_UP_TO) return { naive: asked("naive"), setFilter: null };
  await page.evaluate(() => (window as unknown as { reference: Reference }).reference.draw());
  return { naive: asked("naive"), setFilter: asked("setFilter") };
}
