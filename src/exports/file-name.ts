import { type Day, isoDay } from "#dataset/day.ts";
import type { DatasetMeta } from "#dataset/records.ts";

/** What a file holds, and of which days; an open end is told as that of the coverage. */
interface Contents {
  readonly what: string;
  readonly extension: string;
  readonly range: { readonly from: Day | null; readonly to: Day | null };
}

/** The name of a file that a reader takes along: dataset, version and contents, and the days where some were chosen. */
export function fileNameOf(meta: DatasetMeta, { what, extension, range }: Contents): string {
  const chosen = range.from !== null || range.to !== null;
  const days = [range.from ?? meta.coverage.from, range.to ?? meta.coverage.to].map(isoDay).join("_");
  return `${[meta.id, `v${meta.version}`, what, ...(chosen ? [days] : [])].join("-")}.${extension}`;
}
