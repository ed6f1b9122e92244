import { type Day, isoDay } from "#dataset/day.ts";
import type { DatasetMeta } from "#dataset/records.ts";

/** What a file holds, and of which days; an open end is told by the other one: what is open may hold more than the timeline. */
interface Contents {
  readonly what: string;
  readonly extension: string;
  readonly range: { readonly from: Day | null; readonly to: Day | null };
}

/** The name of a file that a reader takes along: dataset, version and contents, and the days where some were chosen. */
export function fileNameOf(meta: DatasetMeta, { what, extension, range }: Contents): string {
  return `${[meta.id, `v${meta.version}`, what, ...daysIn(range)].join("-")}.${extension}`;
}

function daysIn({ from, to }: Contents["range"]): readonly string[] {
  if (from === null) return to === null ? [] : [`to-${isoDay(to)}`];
  return [to === null ? `from-${isoDay(from)}` : `${isoDay(from)}_${isoDay(to)}`];
}
