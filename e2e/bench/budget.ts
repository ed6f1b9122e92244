import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PageLoad } from "#e2e/bench/page-load.ts";
import type { Weight } from "#e2e/bench/weigh.ts";

type Stage = "firstContent" | "untouched" | "usable" | "total";

/** The most that each page may cost, by its path: bytes without fonts as brotli sends them, and requests. */
export type Budget = Readonly<Record<string, Readonly<Record<Stage, Pick<Weight, "bytes" | "requests">>>>>;

/** The budget as it is written down. */
export function readBudget(): Budget {
  return JSON.parse(readFileSync(join(import.meta.dirname, "budget.json"), "utf8"));
}

const STAGES: readonly Stage[] = ["firstContent", "untouched", "usable", "total"];

/** Everything that costs more than it may, a sentence each. */
export function overBudget(loads: readonly PageLoad[], budget: Budget): string[] {
  return loads.flatMap((load) => [
    ...STAGES.flatMap((stage) =>
      (["bytes", "requests"] as const).flatMap((unit) => {
        const most = budget[load.path]?.[stage][unit];
        const is = load[stage][unit];
        if (most !== undefined && is <= most) return [];
        return [`/${load.path}: ${is} ${unit} until ${stage}, ${most ?? "none"} are allowed.`];
      }),
    ),
    ...(load.shift > 0 ? [`/${load.path}: the layout shifts by ${load.shift}.`] : []),
  ]);
}
