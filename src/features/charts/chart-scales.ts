import { type NiceScale, niceScale } from "#evidence/nice-scale.ts";
import type { ChartRows } from "#features/charts/chart-rows.ts";
import type { ScopeMarks } from "#features/charts/mark.ts";
import { groupBy } from "#model/group-by.ts";
import { axisTop, drawnAt } from "#model/interval.ts";

/** The value axes of a card. */
export interface ChartScales {
  /** Null for a chart in which nobody gives a number. */
  scaleOf(scope: ScopeMarks): NiceScale | null;
  /** Which charts share a scale: all with a number, only those besides the main one, or not even those. */
  readonly shared: "all" | "others" | "none";
}

/** A chosen chart whose highest figure would not reach this share of the common scale gets a scale of its own. */
const CLOSE_UP = 0.25;

/**
 * One scale for all charts whose figures have one unit, so that heights compare. Only the main chart leaves it where its figures
 * would lie flat on the ground: a reader who makes it large wants to look closer, and the small ones still compare.
 */
export function chartScales({ main, others }: Pick<ChartRows, "main" | "others">): ChartScales {
  const all = [...(main ? [main] : []), ...others].filter(hasNumber);
  const common = new Map([...groupBy(all, unitOf)].map(([unit, scopes]) => [unit, scaleFor(scopes)]));
  const ofUnit = (scope: ScopeMarks) => common.get(unitOf(scope)) ?? null;
  const own = main && hasNumber(main) ? scaleFor([main]) : null;
  const isFlat = main !== null && own !== null && own.max <= (ofUnit(main)?.max ?? 0) * CLOSE_UP;
  return {
    scaleOf: (scope) => (!hasNumber(scope) ? null : scope === main && isFlat ? own : ofUnit(scope)),
    shared: common.size > 1 ? "none" : isFlat ? "others" : "all",
  };
}

/** The scale with fewer labels: the ends, and the middle where a label stands there. */
export function fewerTicks({ max, ticks }: NiceScale): NiceScale {
  const middle = ticks.length % 2 === 1 ? (ticks.length - 1) / 2 : null;
  return { max, ticks: ticks.filter((_, i) => i === 0 || i === ticks.length - 1 || i === middle) };
}

function hasNumber({ marks }: ScopeMarks): boolean {
  return marks.some(({ claim }) => drawnAt(claim) !== null);
}

function unitOf({ marks }: ScopeMarks): string {
  return marks.find(({ claim }) => drawnAt(claim) !== null)?.claim.unit ?? "";
}

function scaleFor(scopes: readonly ScopeMarks[]): NiceScale {
  const claims = scopes.flatMap(({ marks, steps }) => [...marks, ...steps].map(({ claim }) => claim));
  const { top, whole } = axisTop(claims);
  return niceScale(top, 4, whole);
}
