import { LOUD, type Verdict } from "#evidence/verdict.ts";
import type { MetricCard, ScopeFigures } from "#features/figures/metric-cards.ts";

/** What a card says, in a word or two, of how its figures stand to each other. */
export interface CardVerdict {
  readonly verdict: Verdict;
  /** The scope that it is about, where that is not the card's main one. */
  readonly scope: ScopeFigures | null;
}

/** Words beside numbers are not announced: they are seen, for they stand there as lozenges. */
export function spokenVerdicts({ verdicts }: ScopeFigures): readonly Verdict[] {
  return verdicts.filter((verdict) => verdict !== "vague");
}

/** The one verdict that a reader must know first: figures that do not sit together in any scope, then what the main scope has. */
export function cardVerdict({ scopes }: MetricCard): CardVerdict | null {
  const all = scopes.flatMap((scope, i) =>
    spokenVerdicts(scope).map((verdict): CardVerdict => ({ verdict, scope: i === 0 ? null : scope })),
  );
  return all.find(({ verdict }) => LOUD.includes(verdict)) ?? all[0] ?? null;
}
