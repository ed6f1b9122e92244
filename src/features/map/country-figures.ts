import type { Claim, Metric, Population } from "#dataset/records.ts";
import type { MetricFigures, PlaceFigures } from "#model/figures.ts";

/** The latest figures of one metric for one place: the ends of what stands, or the newest word where nobody gives a number. */
export interface FigureLine {
  readonly metric: Metric;
  readonly population: Population;
  /** One claim, or the lowest and the highest of several that differ. */
  readonly ends: readonly { readonly claim: Claim; readonly carriedIn: boolean }[];
  /** Every latest claim of the line, one or more a claimant. */
  readonly claims: readonly Claim[];
}

function endsOf({ latest, spread }: PlaceFigures): FigureLine["ends"] {
  const entries = latest.flatMap((entry) => entry.claims.map((claim) => ({ claim, carriedIn: entry.carriedIn })));
  const ends = [spread.lowest[0], spread.highest[0]];
  const found = ends.flatMap((end) => entries.filter(({ claim }) => claim === end).slice(0, 1));
  const [low, high] = found;
  if (!low || !high) return entries.slice(0, 1);
  return isSameFigure(low.claim, high.claim) ? [high] : [low, high];
}

function isSameFigure(a: Claim, b: Claim): boolean {
  return a.qualifier === b.qualifier && a.value === b.value && a.valueHigh === b.valueHigh;
}

/**
 * One line a metric for a country, each for its whole population where somebody counts that, else for the first
 * population that is counted. Two populations never share a line.
 */
export function figureLines(figures: readonly MetricFigures[], placeId: string): FigureLine[] {
  return figures.flatMap(({ metric, populations }): FigureLine[] => {
    const here = populations.flatMap(({ population, places }) => {
      const found = places.find(({ place }) => place.id === placeId);
      return found && found.latest.length > 0 ? [{ population, found }] : [];
    });
    const line = here.find(({ population }) => population.id === "total") ?? here[0];
    if (!line) return [];
    const claims = line.found.latest.flatMap((entry) => entry.claims);
    return [{ metric, population: line.population, ends: endsOf(line.found), claims }];
  });
}
