import type { Budget } from "#e2e/bench/budget.ts";
import { type Curve, growthPicture, type Panel } from "#e2e/bench/growth-picture.ts";
import type { PageLoad } from "#e2e/bench/page-load.ts";
import type { RegisterBench } from "#e2e/bench/register-bench.ts";
import { type StepCost, spread } from "#e2e/bench/step-cost.ts";

/** What a whole run of the bench measured, and when and in what. */
export interface Measured {
  readonly day: string;
  readonly browser: string;
  readonly pages: readonly PageLoad[];
  readonly registers: readonly RegisterBench[];
}

/** What is aimed at, in the units that are measured. */
const AIMS = {
  dashboardKB: 600,
  stepIdle: 5.5,
  drawn: 1.3,
  growth: 1.3,
  usableMB: 6,
  heapMB: 20,
  rendererMB: 120,
} as const;

const MB = (bytes: number) => bytes / 1e6;
const median = (cost: StepCost) => spread(cost.cpu).median;
const drawn = (cost: StepCost) => spread(cost.drawn).median;
const timesIdle = ({ step, references }: RegisterBench) => median(step) / median(references.idle);
const count = (value: number) => value.toLocaleString("en-GB");

function row(...cells: readonly (string | number)[]): string {
  return `| ${cells.join(" | ")} |`;
}

function pageRows(pages: readonly PageLoad[], budget: Budget): string[] {
  const stages = {
    firstContent: "words and figures to read",
    untouched: "it waits for its reader's hand",
    usable: "a map to move",
    total: "all of it",
  } as const;
  return pages.flatMap((load) =>
    Object.entries(stages).map(([stage, words]) => {
      const { bytes, requests, fontBytes } = load[stage as keyof typeof stages];
      const most = budget[load.path]?.[stage as keyof typeof stages];
      return row(
        `\`/${load.path}\` until ${words}`,
        `${(bytes / 1000).toFixed(0)} kB of ${((most?.bytes ?? 0) / 1000).toFixed(0)}`,
        `${requests} of ${most?.requests ?? 0}`,
        `${(fontBytes / 1000).toFixed(0)} kB`,
        load.shift,
      );
    }),
  );
}

function stepRows(registers: readonly RegisterBench[]): string[] {
  return registers.map((register) => {
    const { events, step, references } = register;
    const both = (cost: StepCost | null) => {
      if (cost === null) return "–";
      const { median: middle, p95 } = spread(cost.cpu);
      return `${middle.toFixed(1)} / ${p95.toFixed(1)}`;
    };
    return row(
      count(events),
      both(step),
      `${timesIdle(register).toFixed(1)} ×`,
      both(references.idle),
      both(references.naive),
      both(references.setFilter),
      drawn(step).toFixed(0),
      drawn(references.redrawn).toFixed(0),
    );
  });
}

function loadRows(registers: readonly RegisterBench[]): string[] {
  return registers.map(({ events, usable, memory, counts }) =>
    row(
      count(events),
      `${MB(usable.bytes).toFixed(1)} MB in ${usable.requests}`,
      `${MB(memory.heap).toFixed(1)} MB`,
      memory.rested === null ? "not told" : `${MB(memory.rested).toFixed(0)} MB`,
      memory.renderer === null ? "not told" : `${MB(memory.renderer).toFixed(0)} MB`,
      `${counts.filter(({ shown, naive }) => shown === naive).length} of ${counts.length}`,
    ),
  );
}

interface Aim {
  readonly what: string;
  readonly is: number;
  readonly most: number;
  readonly unit: string;
}

function aimsOf({ pages, registers }: Measured): Aim[] {
  const largest = registers.at(-1);
  if (!largest) return [];
  const thousand = registers.find(({ events }) => events === 1000) ?? registers[0] ?? largest;
  const at = `at ${count(largest.events)} events`;
  const { memory, usable, step } = largest;
  const dashboard = pages.find(({ path }) => path === "")?.total.bytes ?? Number.NaN;
  return [
    { what: "all of the dashboard, without fonts", is: dashboard / 1000, most: AIMS.dashboardKB, unit: "kB" },
    {
      what: "a step of the days, at its worst size, against an idle frame",
      is: Math.max(...registers.map(timesIdle)),
      most: AIMS.stepIdle,
      unit: "×",
    },
    {
      what: "a step until it is drawn, at its worst size, against the same map drawn again as it is",
      is: Math.max(...registers.map(({ step, references }) => drawn(step) / drawn(references.redrawn))),
      most: AIMS.drawn,
      unit: "×",
    },
    {
      what: `a step ${at} against one at 1,000`,
      is: median(step) / median(thousand.step),
      most: AIMS.growth,
      unit: "×",
    },
    { what: `data until a page ${at} is usable`, is: MB(usable.bytes), most: AIMS.usableMB, unit: "MB" },
    { what: `script heap ${at}`, is: MB(memory.heap), most: AIMS.heapMB, unit: "MB" },
    {
      what: `memory of the page's process ${at}, at rest`,
      is: MB(memory.rested ?? Number.NaN),
      most: AIMS.rendererMB,
      unit: "MB",
    },
  ];
}

function panelsOf(registers: readonly RegisterBench[]): Panel[] {
  const curve = (name: string, colour: string, of: (register: RegisterBench) => number | null): Curve => ({
    name,
    colour,
    points: registers.flatMap((register) => {
      const value = of(register);
      return value === null ? [] : [{ events: register.events, value }];
    }),
  });
  return [
    {
      title: "A step of the days",
      unit: "ms of the main thread",
      aim: null,
      curves: [
        curve("this page", "#a8402d", ({ step }) => median(step)),
        curve("idle frame", "#5f5f68", ({ references }) => median(references.idle)),
        curve("loop over all", "#37508f", ({ references }) => median(references.naive)),
        curve("map setFilter", "#2f7a74", ({ references: { setFilter } }) => setFilter && median(setFilter)),
      ],
    },
    {
      title: "From a step to its frame",
      unit: "ms",
      aim: null,
      curves: [
        curve("this page", "#a8402d", ({ step }) => drawn(step)),
        curve("the map again", "#37508f", ({ references }) => drawn(references.redrawn)),
        curve(
          "map setFilter",
          "#2f7a74",
          ({ references: { setFilter } }) => setFilter && spread(setFilter.drawn).median,
        ),
      ],
    },
    {
      title: "Bytes until the page is usable",
      unit: "MB",
      aim: AIMS.usableMB,
      curves: [curve("this page", "#a8402d", ({ usable }) => MB(usable.bytes))],
    },
    {
      title: "Memory",
      unit: "MB",
      aim: AIMS.rendererMB,
      curves: [
        curve("process at rest", "#a8402d", ({ memory }) => (memory.rested === null ? null : MB(memory.rested))),
        curve("script heap", "#37508f", ({ memory }) => MB(memory.heap)),
      ],
    },
  ];
}

/** The curves of what was measured, as an SVG. */
export function reportPicture({ registers }: Measured): string {
  return growthPicture(panelsOf(registers));
}

/** The page that tells what was measured, in Markdown; `picture` is the address of the curves. */
export function reportPage(measured: Measured, budget: Budget, picture: string): string {
  const { day, browser, pages, registers } = measured;
  const reached = ({ is, most }: Aim) => (is <= most ? "reached" : "**not reached**");
  return `# How fast it is

Measured on ${day} with Chromium ${browser}, graphics in software, by \`npm run bench\`, and written by \`npm run bench -- report\`.
Milliseconds depend on the machine; ratios, bytes and counts of one run can be compared with those of another.

## What a page costs

Bytes as brotli sends them, without fonts, which have a column of their own; each with the most that is allowed
(\`e2e/bench/budget.json\`). More than that fails the command.

| page | bytes | requests | fonts | layout shift |
|---|---|---|---|---|
${pageRows(pages, budget).join("\n")}

## A step of the days

Invented registers of 40 to a million events at up to 2,000 places in ten years. A window of 30 days is dragged by one step, ${registers[0]?.step.cpu.length ?? 0}
times in three drags; map, timeline, counts and lists follow. Beside it, in the same run: frames in which nothing happens, before
each drag and after it, a loop over all events, and a map library's own filter. Median / 95th percentile in milliseconds of the main thread's processor time; and, of
real time, the median until a step is drawn, beside that of the same map drawn again as it is.

| events | this page | against idle | idle frame | loop over all | map's setFilter | ms until drawn | the map again |
|---|---|---|---|---|---|---|---|
${stepRows(registers).join("\n")}

![Four panels of curves over the number of events: the cost of a step, the time to its frame, bytes until usable, memory](${picture})

## What a large register needs

The process gives back what it took for the work some seconds after it: what it holds then is what the page needs.

| events | until usable | script heap | memory of the process at rest | just after a drag | windows counted as a plain count does |
|---|---|---|---|---|---|
${loadRows(registers).join("\n")}

## Aims

| | is | aim | |
|---|---|---|---|
${aimsOf(measured)
  .map((aim) => row(aim.what, `${aim.is.toFixed(1)} ${aim.unit}`, `≤ ${aim.most} ${aim.unit}`, reached(aim)))
  .join("\n")}
`;
}
