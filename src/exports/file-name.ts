import { isoDay } from "#dataset/day.ts";
import type { DatasetMeta } from "#dataset/records.ts";
import { filterWords, SUM_LENGTH } from "#exports/filter-words.ts";
import type { Filter } from "#model/filter.ts";

/** What a file holds, and what selected it; null for the whole. */
interface Contents {
  readonly what: string;
  readonly extension: string;
  readonly filter: Filter | null;
}

/** Some systems take no more than 255 bytes, and with the folders around it some programs far less. */
const LONGEST = 119;
const LONGEST_WORDS = 40;

/** The name of a file that a reader takes along: dataset, version and contents, and of a selection its filters and days. */
export function fileNameOf(meta: DatasetMeta, { what, extension, filter }: Contents): string {
  const named = (words: string) => {
    const parts = [`v${meta.version}`, clockOf(filter), words, what, ...daysOf(filter)];
    return `${parts.filter((part) => part !== "").join("-")}.${extension}`;
  };
  const room = LONGEST - `${meta.id}-${named("")}-`.length;
  const words = filter && filterWords(filter, Math.max(SUM_LENGTH, Math.min(LONGEST_WORDS, room)));
  const name = named(words ?? "");
  return `${meta.id.slice(0, Math.max(0, LONGEST - 1 - name.length))}-${name}`;
}

/** A selection by anything is told from the whole; by either clock the same days hold other records. */
function clockOf(filter: Filter | null): string {
  if (filter === null) return "";
  return filter.clock === "known" ? "selected-known" : "selected";
}

/** An open end is told by the other one: what is open may hold more than the timeline. */
function daysOf(filter: Filter | null): readonly string[] {
  const { from = null, to = null } = filter ?? {};
  if (from === null) return to === null ? [] : [`to-${isoDay(to)}`];
  return [to === null ? `from-${isoDay(from)}` : `${isoDay(from)}_${isoDay(to)}`];
}
