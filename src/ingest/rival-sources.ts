import type { Day } from "#dataset/day.ts";
import { problemOfAddress } from "#dataset/web-address.ts";
import { kindByName } from "#ingest/claimant-kinds.ts";
import { UNKNOWN_WORDS } from "#ingest/unknown-words.ts";

/** A row that counts people: whose word it is, where and when, and the numbers of its columns. */
export interface SourcedRow {
  readonly source: string;
  readonly place: string;
  readonly day: Day | null;
  readonly counts: readonly (number | null)[];
}

/** What makes rows look like figures of rival sources rather than events of their own. */
export interface RivalSources {
  readonly sources: readonly string[];
  /** The place of which most rows with figures speak, and how many. */
  readonly place: string;
  readonly rows: number;
  readonly rises: boolean;
}

const ACRONYM = /^\p{Lu}{2,6}$/u;
/** Acronyms of those who print, and do not count. */
const PRESS: ReadonlySet<string> = new Set([
  ...["AFP", "AP", "BBC", "CNN", "DW", "NYT", "WSJ", "FT", "VOA", "RFE", "RFERL", "RFI", "DPA", "EFE", "ANSA", "UPI"],
  ...["ABC", "CBS", "NBC", "NPR", "RT", "TASS", "TRT", "AA", "CGTN", "NHK", "KTN", "NTV", "KBC", "SABC", "IRNA"],
  ...["ТАСС", "РБК", "РИА", "НТВ", "РТ", "КТК", "ОРТ", "КП", "АИФ"],
]);
const PRINTING: readonly string[] = ["media", "state_media", "social_media"];
const [SEVERAL, LEAST_RISES] = [2, 2];

/**
 * How rows look like figures of rival sources: several sources of one place of which at least half count by themselves, as a ministry
 * does, or whose numbers there rise and never fall. Null for a list of events, as of newspapers with an incident each.
 */
export function rivalSources(rows: readonly SourcedRow[]): RivalSources | null {
  const counted = rows.filter(isCounted);
  const sources = different(counted.map(({ source }) => source));
  const place = rivalPlaces(counted)[0] ?? risingPlaces(counted)[0];
  if (place === undefined) return null;
  const there = counted.filter((row) => row.place === place);
  const rises = neverFalls(there);
  const counting = sources.filter(countsItself).length * 2 >= sources.length;
  const repeat = sources.length < counted.length;
  return counting || (rises && repeat) ? { sources, place, rows: there.length, rises } : null;
}

/** The places of which several different sources tell figures, those of most rows first. */
export function rivalPlaces(rows: readonly SourcedRow[]): readonly string[] {
  return byPlace(rows.filter(isCounted))
    .filter(([, there]) => different(there.map(({ source }) => source)).length >= SEVERAL)
    .map(([place]) => place);
}

/** The places of which one source tells figures that rise and never fall, those of most rows first. */
export function risingPlaces(rows: readonly SourcedRow[]): readonly string[] {
  return byPlace(rows.filter(isCounted))
    .filter(([, there]) =>
      different(there.map(({ source }) => source)).some((source) =>
        neverFalls(there.filter((row) => row.source === source)),
      ),
    )
    .map(([place]) => place);
}

/** Texts, each once, in their order. */
export function different(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

/** Nobody is a source whose name is not known, nor is an address one; a row without anybody adds nothing up. */
function isCounted({ source, place, counts }: SourcedRow): boolean {
  const named = source !== "" && !UNKNOWN_WORDS.has(source.toLowerCase()) && problemOfAddress(source) !== null;
  return named && place !== "" && counts.some((count) => (count ?? 0) > 0);
}

function countsItself(source: string): boolean {
  const kind = kindByName(source);
  if (kind !== null) return !PRINTING.includes(kind);
  return ACRONYM.test(source) && !PRESS.has(source);
}

function byPlace(rows: readonly SourcedRow[]): readonly (readonly [string, readonly SourcedRow[]])[] {
  const places = new Map<string, SourcedRow[]>();
  for (const row of rows) {
    const there = places.get(row.place);
    if (there === undefined) places.set(row.place, [row]);
    else there.push(row);
  }
  return [...places].sort(([, one], [, other]) => other.length - one.length);
}

/** Whether a column of numbers rises at least twice by the days of its rows, and never falls. */
function neverFalls(rows: readonly SourcedRow[]): boolean {
  const sorted = rows.toSorted((one, other) => (one.day ?? 0) - (other.day ?? 0));
  return (rows[0]?.counts ?? []).some((_, at) => {
    const values = sorted.flatMap(({ counts }) => counts[at] ?? []);
    const steps = values.slice(1).map((value, index) => value - (values[index] ?? value));
    return steps.every((step) => step >= 0) && steps.filter((step) => step > 0).length >= LEAST_RISES;
  });
}
