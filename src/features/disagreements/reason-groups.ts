import { ofOwnTimes } from "#model/days.ts";
import { weightOf } from "#model/discrepancies.ts";
import type { Discrepancy } from "#model/discrepancy.ts";
import { groupBy } from "#model/group-by.ts";

/** How pairs that need no explaining one by one are told: a declared part apart from figures that only count others, counts of single days from running totals. */
export type QuietKind = Exclude<Discrepancy["kind"], "garbled"> | "part" | "own_times";

/** How many pairs of one kind are told one by one; more are told in one sentence. */
export const FEW = 2;

/** What a comparison finds: what asks for explaining, one by one, and the rest by its kinds. */
export function reasonGroups(found: readonly Discrepancy[]): {
  readonly loud: readonly Discrepancy[];
  readonly quiet: readonly (readonly [kind: QuietKind, members: readonly Discrepancy[]])[];
} {
  const isQuiet = (one: Discrepancy) => weightOf(one) === "difference";
  return { loud: found.filter((one) => !isQuiet(one)), quiet: [...groupBy(found.filter(isQuiet), kindOf)] };
}

function kindOf(one: Discrepancy): QuietKind {
  if (one.kind === "garbled") return "scope";
  if (one.kind === "day" && ofOwnTimes(one.reason.first, one.reason.second)) return "own_times";
  return one.kind === "scope" && one.reason.isPart ? "part" : one.kind;
}
