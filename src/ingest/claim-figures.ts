import { ALL, type ChartedMetric, CountedMetrics, type CountedWord, CountedWords } from "#ingest/counted-words.ts";
import type { HedgedFigure } from "#ingest/hedged-figure.ts";
import type { ClaimMapping } from "#ingest/mapping.ts";
import { meaningIn } from "#ingest/meaning-in.ts";
import type { Labelled } from "#ingest/package-descriptor.ts";
import type { QuantityWord } from "#ingest/quantity-word.ts";
import type { RowReader } from "#ingest/row-reader.ts";
import { scaleInName } from "#ingest/scale-in-name.ts";
import { meansAll } from "#ingest/total-word.ts";
import { figureIn } from "#ingest/unit-columns.ts";
import type { WhomColumn } from "#ingest/whom-columns.ts";

/** Who says something, by name, and what that is. */
export interface NamedClaimant {
  readonly name: string;
  readonly kind: string;
}

/** One figure of a row, and what it counts. */
export interface RowFigure {
  readonly metric: string;
  readonly population: string;
  readonly cumulative: boolean;
  /** What it is measured in; empty where people are counted. */
  readonly unit: string;
  readonly figure: HedgedFigure | QuantityWord;
  /** As the cell writes it. */
  readonly printed: string;
  /** Who says all of its column; undefined where the row tells who says it. */
  readonly by?: NamedClaimant | undefined;
}

/** Reads the figures of each row, and knows what all of them together count. */
export interface ClaimFigures {
  readonly of: (row: RowReader) => readonly RowFigure[];
  /** Both in the order in which they were first met. */
  readonly metrics: () => readonly ChartedMetric[];
  readonly populations: () => readonly Labelled[];
}

const scaledCells = (scale: string) =>
  `tells the figure in “${scale}”, and nobody multiplies it; write the figure in full, in digits, and what is counted without “${scale}”`;

/** Figures that stand in columns of their own, or in one column beside another that names what is counted. */
export function claimFigures(figures: ClaimMapping["figures"]): ClaimFigures {
  const [metrics, populations] = [new CountedMetrics(), new CountedWords("people")];
  const labels = { metrics: () => metrics.charted, populations: () => populations.labelled };
  const groupIn = (row: RowReader, { column, values }: WhomColumn): CountedWord => {
    const whom = row.text(column);
    const group = meaningIn(values, whom);
    if (group !== undefined) return { id: group.population, label: group.people };
    return meansAll(whom) ? ALL : populations.named(whom);
  };
  // What is no people is a group of its own.
  const counted = (metric: CountedWord, { unit, whom }: { unit: string; whom: CountedWord }) => ({
    metric: metric.id,
    population: populations.add(whom.id === ALL.id && unit !== "" ? metric : whom).id,
  });
  if (!Array.isArray(figures)) {
    const { column, metric: named, people, cumulative } = figures;
    const of: ClaimFigures["of"] = (row) => {
      const found = figureIn(row, figures);
      const scale = (found?.unit ?? "") === "" ? scaleInName(row.text(named.column)) : null;
      if (scale !== null && row.text(column) !== "")
        throw row.leave(named.column, `“${row.text(named.column)}” ${scaledCells(scale)}`);
      if (found === null) return [];
      const what = row.needed(named.column);
      const meant = meaningIn(named.values, what);
      const base = meant === undefined ? metrics.named(what) : { id: meant.metric, label: meant.label };
      const metric = metrics.of(base, { ...found, cumulative, ofColumn: typeof figures.unit === "object" });
      const whom = people === undefined ? ALL : groupIn(row, people);
      return [{ ...found, cumulative, printed: row.text(column), ...counted(metric, { ...found, whom }) }];
    };
    return { ...labels, of };
  }
  const metricOf = (one: OwnColumn, unit: string) =>
    metrics.of({ id: one.metric, label: one.label }, { ...one, unit, ofColumn: typeof one.unit === "object" });
  for (const one of figures) {
    if (typeof one.unit === "object") continue;
    metricOf(one, one.unit ?? "");
    if ("population" in one) populations.add({ id: one.population, label: one.people });
  }
  const figureOf = (row: RowReader, one: OwnColumn) => {
    const found = figureIn(row, one);
    if (found === null) return [];
    const { column, cumulative } = one;
    const whom = "population" in one ? { id: one.population, label: one.people } : groupIn(row, one.people);
    const what = counted(metricOf(one, found.unit), { ...found, whom });
    return { ...found, cumulative, printed: row.text(column), ...what, by: one.claimant };
  };
  return { ...labels, of: (row) => figures.flatMap((one) => figureOf(row, one)) };
}

/** A column of figures that counts one thing. */
type OwnColumn = Extract<ClaimMapping["figures"], readonly unknown[]>[number];
