import { expect } from "@playwright/test";
import { test } from "#e2e/test.ts";
import { TouchDriver } from "#e2e/touch-driver.ts";

test.use({ graphics: false });

const STATES = [
  "",
  "?panel=disagreements",
  "?panel=events&place=almaty",
  "?panel=claims",
  "?panel=sources",
  "?panel=sources&source=pub-c",
  "?sheet=method",
  "?sheet=download",
  "?claim=cl-killed-total-164-health-ministry",
];

test("whatever is pressed is 24 px wide and high, or has that room about it, and no state interrupts who listens", async ({
  page,
}) => {
  const touch = new TouchDriver(page);
  await touch.open("");
  const faults: string[] = [];
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const state of STATES) {
      await touch.turnTo(state);
      for (const fault of await touch.crampedTargets()) faults.push(`${width} ${state}: ${fault}`);
      expect(await touch.interruptions(), state).toEqual([]);
    }
  }
  expect(faults).toEqual([]);
});

test("one line says how many events are left, politely, once the changes have come to rest", async ({ page }) => {
  const touch = new TouchDriver(page);
  await touch.open("");
  await touch.eventsCounted();
  await touch.stopTheClock();
  await touch.listen();
  let shown = await touch.shownCount();
  for (const to of ["2022-01-08", "2022-01-07", "2022-01-05"]) {
    await touch.jumpTo(`?to=${to}`);
    await expect.poll(() => touch.shownCount()).not.toBe(shown);
    shown = await touch.shownCount();
    await touch.letPass(400);
    expect(await touch.announced()).toEqual([]);
  }
  await touch.letPass(100);
  await expect.poll(() => touch.announced()).toEqual([shown]);
});
