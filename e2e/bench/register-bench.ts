import type { Browser, Page } from "@playwright/test";
import { type Day, isoDay } from "#dataset/day.ts";
import { ArchiveDriver } from "#e2e/archive-driver.ts";
import { redrawMap, watchMapFrames } from "#e2e/bench/map-redraw.ts";
import { referenceSteps } from "#e2e/bench/reference-page.ts";
import { type Memory, memoryAtRest, memoryOf } from "#e2e/bench/renderer-memory.ts";
import { served } from "#e2e/bench/served.ts";
import { costOf, dragDays, idle, inWindow, pointAtTitle, type StepCost, together } from "#e2e/bench/step-cost.ts";
import { naiveCounts } from "#e2e/bench/synthetic-register.ts";
import { REFERENCE, type SyntheticSite, withSyntheticSite } from "#e2e/bench/synthetic-site.ts";
import { type Weight, watchWeight } from "#e2e/bench/weigh.ts";
import { handOn } from "#e2e/graphics.ts";

/** What an invented register costs its readers. */
export interface RegisterBench {
  readonly events: number;
  readonly buildSeconds: number;
  /** Until map, days and the first page of the list can be used. */
  readonly usable: Weight & { readonly ms: number };
  /** Just after the days were dragged, and once the page is at rest. */
  readonly memory: Memory & { readonly rested: number | null };
  readonly step: StepCost;
  /**
   * The same measure taken of frames in which nothing happens, of a pointer that nothing follows, of one that the page's map is drawn
   * again for, of a loop over all events, and of a map that filters them.
   */
  readonly references: {
    readonly idle: StepCost;
    readonly pointed: StepCost;
    readonly redrawn: StepCost;
    readonly naive: StepCost;
    readonly setFilter: StepCost | null;
  };
  /** What the page said of how many events are left, and how many are. */
  readonly counts: readonly { readonly days: string; readonly shown: number; readonly naive: number }[];
}

const WINDOW = "?panel=events&from=2015-12-01&to=2015-12-30";

/** Builds the site of so many events and measures it. */
export function benchRegister(browser: Browser, size: { events: number; places: number }): Promise<RegisterBench> {
  return withSyntheticSite(size, (site) =>
    served(site.folder, async (base) => {
      const page = await inWindow(browser, base, (page) => pageBench(browser, page, site));
      const ways = await inWindow(browser, base, (page) => referenceBench(page, site));
      const { idle, pointed, redrawn, ...measured } = page;
      return {
        events: size.events,
        buildSeconds: site.seconds,
        ...measured,
        references: { idle, pointed, redrawn, ...ways },
      };
    }),
  );
}

async function pageBench(browser: Browser, page: Page, site: SyntheticSite) {
  const weigh = watchWeight(page, site.folder);
  await watchMapFrames(page);
  const archive = new ArchiveDriver(page);
  const start = Date.now();
  await page.goto(`./${WINDOW}`);
  await page.locator("html[data-app=ready]").waitFor({ state: "attached", timeout: 120_000 });
  await handOn(page);
  await page.locator("[data-map-state=ready]").waitFor({ timeout: 120_000 });
  const { shown: counted } = await archive.counted();
  if (counted > 0) await archive.listed();
  const usable = { ...weigh(), ms: Date.now() - start };
  await page.waitForLoadState("networkidle");

  const pointed = await costOf(page, await pointAtTitle(page));
  const redrawn = await costOf(page, await redrawMap(page));
  const dragged = await dragBetweenRests(page);
  const moved = await memoryOf(browser, page);
  const memory = { ...moved, rested: await memoryAtRest(browser, page) };
  const shown = await shownCounts(page, archive);
  const naive = naiveCounts(site.register, shown);
  const counts = shown.map(({ days, count }, index) => ({ days, shown: count, naive: naive[index] ?? Number.NaN }));
  return { usable, memory, ...dragged, pointed, redrawn, counts };
}

/**
 * Drags the days three times, and measures idle frames before, between and after: what an idle frame takes drifts with the machine
 * by a third within minutes, and a step is held against those of its own time.
 */
async function dragBetweenRests(page: Page): Promise<{ step: StepCost; idle: StepCost }> {
  const idles = [await costOf(page, idle)];
  const steps: StepCost[] = [];
  for (let drag = 0; drag < 3; drag++) {
    const hand = await dragDays(page);
    steps.push(await costOf(page, hand.step));
    await hand.drop();
    idles.push(await costOf(page, idle));
  }
  return { step: together(steps), idle: together(idles) };
}

/** What the page says where the hand let go, and for two windows that are opened by their links. */
async function shownCounts(page: Page, archive: ArchiveDriver) {
  const shown: { from: Day; to: Day; days: string; count: number }[] = [];
  for (const query of [null, "?from=2019-02-27&to=2019-03-28", "?from=2014-01-01&to=2014-01-01"]) {
    if (query !== null) await archive.open(query);
    const { shown: count } = await archive.counted();
    // The address is written only once the days rest.
    const dayOf = async (end: string) => Number(await page.getByRole("slider", { name: end }).inputValue()) as Day;
    const [from, to] = [await dayOf("Start date"), await dayOf("End date")];
    shown.push({ from, to, days: `${isoDay(from)}–${isoDay(to)}`, count });
  }
  return shown;
}

async function referenceBench(page: Page, site: SyntheticSite) {
  await page.goto(`./${REFERENCE}`);
  const { naive, setFilter } = await referenceSteps(page, site.register.events);
  return { naive: await costOf(page, naive), setFilter: setFilter && (await costOf(page, setFilter)) };
}
