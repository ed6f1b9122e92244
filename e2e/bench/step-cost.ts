import type { Browser, CDPSession, Page } from "@playwright/test";

/** What moving the days by one step costs: main-thread CPU in milliseconds, and the time until it is drawn. */
export interface StepCost {
  readonly cpu: readonly number[];
  readonly script: readonly number[];
  readonly drawn: readonly number[];
}

/** Something that is done in the page once a step; `null` does nothing, for the cost of a frame. */
export type Step = (page: Page, index: number) => Promise<number>;

export const STEPS = 60;
const WARM_UP = 6;

/** The middle value, and the one that 95 of 100 do not exceed. */
export function spread(values: readonly number[]): { readonly median: number; readonly p95: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}

async function metrics(session: CDPSession): Promise<{ task: number; script: number }> {
  const { metrics: told } = await session.send("Performance.getMetrics");
  const of = (name: string) => (told.find((metric) => metric.name === name)?.value ?? Number.NaN) * 1000;
  return { task: of("TaskDuration"), script: of("ScriptDuration") };
}

/** Measures a step by the CPU clock of the page's main thread, which other work of the machine does not move. */
export async function costOf(page: Page, step: Step): Promise<StepCost> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const cost = { cpu: [] as number[], script: [] as number[], drawn: [] as number[] };
  for (let index = -WARM_UP; index < STEPS; index++) {
    const before = await metrics(session);
    const drawn = await step(page, index + WARM_UP);
    const after = await metrics(session);
    if (index < 0) continue;
    cost.cpu.push(after.task - before.task);
    cost.script.push(after.script - before.script);
    cost.drawn.push(drawn);
  }
  await session.detach();
  return cost;
}

/** Several measures of the same as one. */
export function together(costs: readonly StepCost[]): StepCost {
  return {
    cpu: costs.flatMap(({ cpu }) => cpu),
    script: costs.flatMap(({ script }) => script),
    drawn: costs.flatMap(({ drawn }) => drawn),
  };
}

/** Two frames: in the second one what the first was asked for has been handed over to be drawn. */
export const idle: Step = (page) =>
  page.evaluate(async () => {
    const start = performance.now();
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    await frame();
    await frame();
    return performance.now() - start;
  });

/** The same with the pointer moved over the page's title, where nothing follows it. */
export async function pointAtTitle(page: Page): Promise<Step> {
  const { x, y } = (await page.getByRole("heading", { level: 1 }).boundingBox()) ?? { x: 0, y: 0 };
  return async (_page, index) => {
    const start = Date.now();
    await page.mouse.move(x + 4 + (index % 2), y + 4);
    await idle(page, index);
    return Date.now() - start;
  };
}

/** Where the window of the chosen days is, and how many pixels move it by a day at least. */
async function grip(page: Page): Promise<{ x: number; y: number; step: number }> {
  return page.locator("[data-movable]").evaluate((window) => {
    const { left, top, width, height } = window.getBoundingClientRect();
    const sliders = document.querySelectorAll<HTMLInputElement>("fieldset input[type=range]");
    const days = Number(sliders[1]?.max) - Number(sliders[0]?.min) + 1;
    const band = (window.parentElement?.clientWidth ?? 0) / days;
    return { x: left + width / 2, y: top + height / 2, step: Math.max(1, Math.ceil(band)) };
  });
}

/** Takes hold of the window of chosen days and drags it, a step at a time, to and fro so that it always has room. */
export async function dragDays(page: Page): Promise<{ step: Step; drop: () => Promise<void> }> {
  const { x, y, step } = await grip(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  return {
    step: async (_page, index) => {
      const turn = 4;
      const at = turn - Math.abs((index % (2 * turn)) - turn);
      const start = Date.now();
      await page.mouse.move(x + (at + 1) * step, y);
      await idle(page, index);
      return Date.now() - start;
    },
    drop: () => page.mouse.up(),
  };
}

/** A page of the site at `baseURL`, in a window of its own. */
export async function inWindow<T>(browser: Browser, baseURL: string, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ baseURL, viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    // tsx gives functions their names by this one, which a page does not have.
    await page.addInitScript("globalThis.__name = (named) => named");
    return await work(page);
  } finally {
    await context.close();
  }
}
