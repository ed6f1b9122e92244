import type { Claim, Metric, Population } from "#dataset/records.ts";
import type { MetricFigures, PlaceFigures } from "#model/figures.ts";

/** A latest claim, and whether it was made before the range. */
export interface ShownClaim {
  readonly claim: Claim;
  readonly carriedIn: boolean;
}

const MOST_WORDS = 2;

/** The latest figures of one metric for one place: the ends of what stands, or the newest word where nobody gives a number. */
export interface FigureLine {
  readonly metric: Metric;
  readonly population: Population;
  /** One claim, or the lowest and the highest of several that differ. */
  readonly ends: readonly ShownClaim[];
  /** What others say in words only beside a single figure, so that it does not stand there alone; at most two. */
  readonly words: readonly ShownClaim[];
  /** Every latest claim of the line, one or more a claimant. */
  readonly claims: readonly Claim[];
  /** How many further populations of the metric have no line; told with the last one that has. */
  readonly more: number;
}

function shownClaims({ latest }: PlaceFigures): ShownClaim[] {
  return latest.flatMap((entry) => entry.claims.map((claim) => ({ claim, carriedIn: entry.carriedIn })));
}

function wordsOf(figures: PlaceFigures, ends: FigureLine["ends"]): FigureLine["words"] {
  if (ends.length !== 1) return [];
  const words = shownClaims(figures).filter(
    ({ claim }) => claim.qualifier === "word_only" && figures.standing.includes(claim),
  );
  return words.filter(({ claim }) => claim !== ends[0]?.claim).slice(0, MOST_WORDS);
}

function endsOf(figures: PlaceFigures): FigureLine["ends"] {
  const { spread } = figures;
  const entries = shownClaims(figures);
  const ends = [spread.lowest[0], spread.highest[0]];
  const found = ends.flatMap((end) => entries.filter(({ claim }) => claim === end).slice(0, 1));
  const [low, high] = found;
  if (!low || !high) return entries.slice(0, 1);
  return isSameFigure(low.claim, high.claim) ? [high] : [low, high];
}

function isSameFigure(a: Claim, b: Claim): boolean {
  return a.qualifier === b.qualifier && a.value === b.value && a.valueHigh === b.valueHigh;
}

/** So many populations of a metric have a line where nobody counts the whole: one alone would be our choice. */
const MOST_PARTS = 2;

/**
 * One line a metric for a country, for its whole population; where nobody counts that, one for each of the first populations that
 * are counted. Two populations never share a line.
 */
export function figureLines(figures: readonly MetricFigures[], placeId: string): FigureLine[] {
  return figures.flatMap(({ metric, populations }): FigureLine[] => {
    const here = populations.flatMap(({ population, places }) => {
      const found = places.find(({ place }) => place.id === placeId);
      return found && found.latest.length > 0 ? [{ population, found }] : [];
    });
    const whole = here.filter(({ population }) => population.id === "total");
    const lines = whole.length > 0 ? whole : here.slice(0, MOST_PARTS);
    return lines.map(({ population, found }, at) => {
      const ends = endsOf(found);
      const claims = shownClaims(found).map(({ claim }) => claim);
      const more = whole.length === 0 && at === lines.length - 1 ? here.length - lines.length : 0;
      return { metric, population, ends, words: wordsOf(found, ends), claims, more };
    });
  });
}
