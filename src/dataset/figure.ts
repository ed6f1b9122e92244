declare const stated: unique symbol;

/**
 * The number that a claimant stated. To the type checker it is no number: it cannot be added, multiplied, averaged or
 * handed to Math, so that no code can make a total that nobody printed. At run time it is the plain number of the table.
 */
export interface Figure {
  readonly [stated]: true;
}

/** Takes a number of a table as a stated figure. For reading tables, and for tests. */
export function toFigure(number: number): Figure {
  return number as unknown as Figure;
}

/**
 * The number behind a figure. The linter lets only those files import this that compare, place or print single figures:
 * the checks of the dataset, `model/interval.ts`, `model/figure-order.ts`, `model/search.ts` and `i18n/format-claim.ts`.
 */
export function numberOf(figure: Figure): number {
  return figure as unknown as number;
}
