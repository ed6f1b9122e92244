import { readCsv } from "#dataset/csv.ts";
import { type Day, parseDay } from "#dataset/day.ts";
import { syntheticDataset } from "#e2e/bench/synthetic-dataset.ts";

/** First and last day of an event, and the number of its place. */
export type Span = readonly [start: Day, end: Day, place: number];

/** An invented register as its generator makes it: no part of the product has read it. */
export interface SyntheticRegister {
  readonly events: number;
  /** Where the places lie, by their numbers. */
  readonly points: readonly (readonly [lon: number, lat: number])[];
  readonly spans: () => Generator<Span>;
}

/** The events that `write-synthetic.ts` writes. */
export function syntheticRegister(events: number, places: number): SyntheticRegister {
  const { files, entries } = syntheticDataset({ events, places });
  const { header, rows } = readCsv("places", files.get("places.csv") ?? "");
  const [id, lon, lat] = ["id", "lon", "lat"].map((column) => header.indexOf(column)) as [number, number, number];
  const numbers = new Map(rows.map((row, number) => [row[id], number]));
  return {
    events,
    points: rows.map((row) => [Number(row[lon]), Number(row[lat])] as const),
    *spans() {
      for (const { event } of entries()) {
        const start = parseDay(event.start ?? "") as Day;
        yield [start, parseDay(event.end ?? "") ?? start, numbers.get(event.place) ?? -1];
      }
    },
  };
}

/** How many events touch the days of each window: every event is looked at for each. */
export function naiveCounts(
  { spans }: SyntheticRegister,
  windows: readonly { readonly from: Day; readonly to: Day }[],
): number[] {
  const counts = windows.map(() => 0);
  for (const [start, end] of spans()) {
    windows.forEach(({ from, to }, index) => {
      if (start <= to && end >= from) counts[index] = (counts[index] ?? 0) + 1;
    });
  }
  return counts;
}
