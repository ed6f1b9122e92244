import type { Browser } from "@playwright/test";
import { benchRegister, type RegisterBench } from "#e2e/bench/register-bench.ts";
import { type StepCost, spread } from "#e2e/bench/step-cost.ts";

/** How many events the invented registers have. */
export const SIZES = [40, 1000, 10_000, 100_000, 1_000_000] as const;

/** At how many places the events of a register are. */
const placesOf = (events: number) => Math.max(100, Math.min(2000, Math.round(events / 10)));
const MB = (bytes: number | null) => (bytes === null ? "not told" : `${(bytes / 1e6).toFixed(1)} MB`);
const ms = (values: readonly number[]) => {
  const { median, p95 } = spread(values);
  return `${median.toFixed(1)} / ${p95.toFixed(1)}`;
};

/** Builds a register of each size, prints what its page costs beside ordinary ways to do the same, and tells what is counted wrongly. */
export async function benchRegisters(
  browser: Browser,
  sizes: readonly number[],
): Promise<{ registers: readonly RegisterBench[]; over: readonly string[] }> {
  const registers: RegisterBench[] = [];
  for (const events of sizes) {
    const measured = await benchRegister(browser, { events, places: placesOf(events) });
    registers.push(measured);
    print(measured);
  }
  const over = registers.flatMap(({ events, counts }) =>
    counts
      .filter(({ shown, naive }) => shown !== naive)
      .map(({ days, shown, naive }) => `${events} events, ${days}: the page counts ${shown}, there are ${naive}.`),
  );
  return { registers, over };
}

function print({ events, buildSeconds, usable, memory, step, references, counts }: RegisterBench): void {
  const cost = (of: StepCost | null) =>
    of === null
      ? { "CPU ms": "too many events", "script ms": "", "until drawn ms": "", "× idle": "" }
      : {
          "CPU ms": ms(of.cpu),
          "script ms": ms(of.script),
          "until drawn ms": ms(of.drawn),
          "× idle": (spread(of.cpu).median / spread(references.idle.cpu).median).toFixed(1),
        };
  console.log(
    `\n${events} events: built in ${buildSeconds.toFixed(0)} s; usable after ${MB(usable.bytes)} in ${usable.requests} requests, ${usable.ms} ms; heap ${MB(memory.heap)}, renderer ${MB(memory.renderer)}, at rest ${MB(memory.rested)}.`,
  );
  console.log("A step of 30 days by one, median / 95th of 100, CPU of the main thread:");
  console.table({
    "the page": cost(step),
    "an idle frame": cost(references.idle),
    "a pointer moved over nothing": cost(references.pointed),
    "the map drawn again": cost(references.redrawn),
    "a loop over all events": cost(references.naive),
    "a map's setFilter": cost(references.setFilter),
  });
  for (const { days, shown, naive } of counts) console.log(`${days}: ${shown} events shown, ${naive} counted.`);
}
