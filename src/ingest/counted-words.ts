import { labelOfCell } from "#ingest/drafted-label.ts";
import type { Labelled } from "#ingest/package-descriptor.ts";
import { WordBook } from "#ingest/slugs.ts";

/** What is counted, or whom, as a dataset declares it. */
export interface CountedWord {
  readonly id: string;
  readonly label: string;
}

/** A metric with the chart that suits it: steps for a running count; its unit is null where people are counted. */
export interface ChartedMetric extends Labelled {
  readonly unit: Labelled["label"] | null;
  readonly chart: "steps" | "points";
}

/** All people, as a dataset declares them. */
export const ALL: CountedWord = { id: "total", label: "All people" };

/** What a file calls its metrics or its groups of people, each with an id. */
export class CountedWords {
  readonly #words = new Map<string, CountedWord>();
  readonly #named = new Map<string, CountedWord>();
  readonly #book = new WordBook([ALL.id]);
  readonly #kind: string;

  constructor(kind: string) {
    this.#kind = kind;
  }

  get labelled(): Labelled[] {
    return [...this.#words.values()].map(({ id, label }) => ({ id, label: { en: label } }));
  }

  /** Under its id; the first of its names holds. */
  add(word: CountedWord): CountedWord {
    const known = this.#words.get(word.id) ?? word;
    this.#words.set(word.id, known);
    return known;
  }

  /** That of a name, whatever its case. */
  named(name: string): CountedWord {
    const key = name.toLowerCase();
    const known = this.#named.get(key) ?? { id: this.#book.take(name, this.#kind), label: labelOfCell(name) };
    this.#named.set(key, known);
    return known;
  }
}

/** How a metric counts. */
interface Counting {
  /** Empty where people are counted. */
  readonly unit: string;
  readonly cumulative: boolean;
  /** Each row says its unit: two of them are two metrics, since one has one unit. */
  readonly ofColumn: boolean;
}

/** A sign that stands for a unit and is spelled by its number in Unicode, since an id has letters and digits alone. */
const SIGN = /[\p{S}%‰]/gu;

/** The metrics of a file, each with its unit and its chart. */
export class CountedMetrics {
  readonly #names = new CountedWords("metric");
  readonly #book = new WordBook();
  readonly #ids = new Map<string, string>();
  readonly #metrics = new Map<string, CountedWord & { readonly unit: string; readonly running: boolean }>();

  /** In the order in which they were first met. Where a name has several units, each stands behind it. */
  get charted(): readonly ChartedMetric[] {
    const all = [...this.#metrics.values()];
    return all.map(({ id, label, unit, running }) => {
      const shared = all.some((other) => other.id !== id && other.label === label);
      return {
        id,
        label: { en: unit !== "" && shared ? `${label} (${unit})` : label },
        unit: unit === "" ? null : { en: unit },
        chart: running ? "steps" : "points",
      };
    });
  }

  named(name: string): CountedWord {
    return this.#names.named(name);
  }

  of(base: CountedWord, { unit, cumulative, ofColumn }: Counting): CountedWord {
    const id = unit !== "" && ofColumn ? this.#idOf(base.id, unit) : base.id;
    const known = this.#metrics.get(id) ?? { id, label: base.label, unit, running: false };
    this.#metrics.set(id, { ...known, running: known.running || cumulative });
    return known;
  }

  /** Of each unit as it is written: “mW” is not “MW”. */
  #idOf(metric: string, unit: string): string {
    const key = JSON.stringify([metric, unit]);
    const spelled = unit.replace(SIGN, (sign) => ` u${sign.codePointAt(0)?.toString(16)} `);
    const id = this.#ids.get(key) ?? this.#book.take(`${metric} ${spelled}`, "metric");
    this.#ids.set(key, id);
    return id;
  }
}
