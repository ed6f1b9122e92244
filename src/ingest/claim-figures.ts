import { labelOfCell } from "#ingest/drafted-label.ts";
import type { HedgedFigure } from "#ingest/hedged-figure.ts";
import type { ClaimMapping } from "#ingest/mapping.ts";
import { meaningIn } from "#ingest/meaning-in.ts";
import type { Labelled } from "#ingest/package-descriptor.ts";
import type { QuantityWord } from "#ingest/quantity-word.ts";
import type { RowReader } from "#ingest/row-reader.ts";
import { WordBook } from "#ingest/slugs.ts";
import { meansAll } from "#ingest/total-word.ts";
import type { WhomColumn } from "#ingest/whom-columns.ts";

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
}

/** Reads the figures of each row, and knows what all of them together count. */
export interface ClaimFigures {
  readonly of: (row: RowReader) => readonly RowFigure[];
  /** Both in the order in which they were first met. */
  readonly metrics: () => readonly ChartedMetric[];
  readonly populations: () => readonly Labelled[];
}

/** A metric with the chart that suits it: steps for a running count; its unit is null where people are counted. */
export interface ChartedMetric extends Labelled {
  readonly unit: Labelled["label"] | null;
  readonly chart: "steps" | "points";
}

/** All people, as a dataset declares them. */
export const ALL = { id: "total", label: "All people" };

/** Figures that stand in columns of their own, or in one column beside another that names what is counted. */
export function claimFigures(figures: ClaimMapping["figures"]): ClaimFigures {
  const [metrics, populations] = [new Words("metric"), new Words("people")];
  const running = runningBy(figures);
  const labels = {
    metrics: () =>
      metrics.labelled.map(
        (one) => ({ ...one, unit: unitOf(figures, one.id), chart: running(one.id) ? "steps" : "points" }) as const,
      ),
    populations: () => populations.labelled,
  };
  const groupIn = (row: RowReader, { column, values }: WhomColumn) => {
    const whom = row.text(column);
    const group = meaningIn(values, whom);
    return group === undefined ? populationOf(populations, whom) : populations.add(group.population, group.people);
  };
  if (Array.isArray(figures)) {
    for (const one of figures) {
      metrics.add(one.metric, one.label);
      if ("population" in one) populations.add(one.population, one.people);
    }
    const counted = (one: (typeof figures)[number], row: RowReader) => ({
      metric: one.metric,
      population: "population" in one ? one.population : groupIn(row, one.people),
    });
    return {
      ...labels,
      of: (row) => figures.flatMap((one) => figureOf(row, one).map((figure) => ({ ...figure, ...counted(one, row) }))),
    };
  }
  const { metric: named, people } = figures;
  const metricIn = (row: RowReader) => {
    const what = row.needed(named.column);
    const metric = meaningIn(named.values, what);
    return metric === undefined ? metrics.idOf(what) : metrics.add(metric.metric, metric.label);
  };
  const counted = (row: RowReader) => ({
    metric: metricIn(row),
    population: people === undefined ? populationOf(populations, "") : groupIn(row, people),
  });
  return { ...labels, of: (row) => figureOf(row, figures).map((figure) => ({ ...figure, ...counted(row) })) };
}

function populationOf(populations: Words, whom: string): string {
  return meansAll(whom) ? populations.add(ALL.id, ALL.label) : populations.idOf(whom);
}

/** Whether a metric has figures that are a running count; the default of a mapping is that all of them are. */
function runningBy(figures: ClaimMapping["figures"]): (metric: string) => boolean {
  if (!Array.isArray(figures)) return () => figures.cumulative;
  const running = new Set(figures.filter(({ cumulative }) => cumulative).map(({ metric }) => metric));
  return (metric) => running.has(metric);
}

function unitOf(figures: ClaimMapping["figures"], metric: string): ChartedMetric["unit"] {
  const unit = Array.isArray(figures) ? figures.find((one) => one.metric === metric)?.unit : undefined;
  return unit === undefined ? null : { en: unit };
}

/** The figure in a cell, and how it counts; none where the cell has none. */
function figureOf(
  row: RowReader,
  { column, cumulative, unit = "" }: { column: string; cumulative: boolean; unit?: string | undefined },
): Pick<RowFigure, "cumulative" | "unit" | "figure" | "printed">[] {
  const figure = unit === "" ? row.reported(column) : row.measured(column, unit);
  return figure === null ? [] : [{ cumulative, unit, figure, printed: row.text(column) }];
}

/** What a file calls its metrics or its groups of people, each with an id. */
class Words {
  readonly #labels = new Map<string, string>();
  readonly #ids = new Map<string, string>();
  readonly #book = new WordBook([ALL.id]);
  readonly #kind: string;

  constructor(kind: string) {
    this.#kind = kind;
  }

  get labelled(): Labelled[] {
    return [...this.#labels].map(([id, en]) => ({ id, label: { en } }));
  }

  /** Under an id that is known; the first of its names holds. */
  add(id: string, label: string): string {
    if (!this.#labels.has(id)) this.#labels.set(id, label);
    return id;
  }

  /** The id of a name, whatever its case. */
  idOf(name: string): string {
    const key = name.toLowerCase();
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#book.take(name, this.#kind);
    this.#ids.set(key, id);
    return this.add(id, labelOfCell(name));
  }
}
