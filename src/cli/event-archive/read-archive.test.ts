import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COUNTS } from "#dataset/counts.ts";
import { ARCHIVE_FILES, COUNT_KEYS, NEVER_KNOWN, SUM_COLUMNS } from "#dataset/event-archive.ts";
import { formatIssue } from "#dataset/issue.ts";
import { readDataset } from "#dataset/read-dataset.ts";
import type { EventRecord } from "#dataset/records.ts";
import { added, all, cells, type SamplePackage, samplePackage } from "#dataset/sample-package.ts";
import { archiveIn, rowsIn } from "#e2e/bench/archived-folder.ts";
import { syntheticFiles, withFiles } from "#e2e/bench/synthetic-files.ts";
import { knownOn } from "#model/clock.ts";
import { type Lookup, lookupOf } from "#model/lookup.ts";
import { placeOfEvent } from "#model/place-scope.ts";
import { eventTextMatcher } from "#model/search.ts";

const FILES = syntheticFiles(600);
const { lookup, archive, counts, events, ids, words } = await withFiles(FILES, async (folder) => {
  const { dataset, archived } = await archiveIn(folder);
  return {
    lookup: lookupOf(readDataset(FILES).dataset!),
    archive: dataset!.archive!,
    counts: await rowsIn(archived, "event-counts.parquet"),
    events: await rowsIn(archived, "events.parquet"),
    ids: await rowsIn(archived, "event-ids.parquet"),
    words: await rowsIn(archived, "event-words.parquet"),
  };
});

/** What the index of a small dataset has in its columns for an event. */
function keysOf({ dataset, citationsOf }: Lookup, event: EventRecord): number[] {
  const at = (records: readonly { id: string }[], id: string | null) => records.findIndex((record) => record.id === id);
  const categories = dataset.meta.families.flatMap((family) => family.categories);
  const publications = new Set(citationsOf(event.id).map(({ publication }) => at(dataset.publications, publication)));
  const inOrder = JSON.stringify([...publications].sort((a, b) => a - b));
  return [
    ...[event.start, event.end, at(dataset.places, placeOfEvent(lookup, event)), at(categories, event.category)],
    ...[at(dataset.claimants, event.claimant), event.datePrecision === "day" && event.start === event.end ? 1 : 0],
    knownOn(lookup, event.id) ?? NEVER_KNOWN,
    archive.publicationSets.findIndex((set) => JSON.stringify(set) === inOrder),
  ];
}

const keysIn = (row: Record<string, unknown>) => COUNT_KEYS.map((key) => Number(row[key]));

describe("an archive says of many events what the records of few would", () => {
  it("counted by the same keys, with the same sums of people", () => {
    const expected = new Map<string, number[]>();
    for (const event of lookup.dataset.events) {
      const key = keysOf(lookup, event).join();
      const sums = COUNTS.flatMap((count) => [event[count] ?? 0, event[count] === null ? 0 : 1]);
      const before = expected.get(key) ?? [0, ...sums.map(() => 0)];
      expected.set(
        key,
        [1, ...sums].map((value, index) => value + (before[index] ?? 0)),
      );
    }
    const columns = ["n", ...SUM_COLUMNS.flatMap((name) => [name, `${name}_stated`])];
    expect(new Map(counts.map((row) => [keysIn(row).join(), columns.map((name) => Number(row[name]))]))).toEqual(
      expected,
    );
    expect(archive).toMatchObject({ events: 600, entries: counts.length, countsPeople: true });
  });

  it("with the events of an entry behind those of the entries before it, whole", () => {
    const keys = counts.flatMap((row) => new Array<number[]>(Number(row.n)).fill(keysIn(row)));
    expect(events.map(({ id }) => keysOf(lookup, lookup.event.get(String(id))!))).toEqual(keys);
    for (const { title_en, summary_en, citations, last, ...row } of events) {
      const event = lookup.event.get(String(row.id))!;
      expect({ en: title_en }).toEqual(event.title);
      expect({ en: summary_en }).toEqual(event.summary);
      expect([row.place, row.category, row.claimant, last]).toEqual([
        ...[event.place, event.category, event.claimant, event.end],
      ]);
      expect(SUM_COLUMNS.map((name) => row[name])).toEqual(COUNTS.map((count) => event[count]));
      const cited = lookup.citationsOf(event.id).map(({ claim: _, event: __, ...citation }) => citation);
      expect(JSON.parse(String(citations))).toEqual(cited);
    }
  });

  it("sorted by the keys in their order, then by id", () => {
    const order = counts.map(keysIn);
    const before = (a: number[], b: number[]) => a.find((key, i) => key !== b[i])! < b.find((key, i) => key !== a[i])!;
    expect(order.every((keys, i) => i === 0 || before(order[i - 1]!, keys))).toBe(true);
  });

  it("each found by its id and by the words of its title and summary", () => {
    expect(ids.map(({ id }) => id)).toEqual(events.map(({ id }) => id).sort());
    expect(ids.every(({ id, row }) => events[Number(row)]?.id === id)).toBe(true);
    for (const word of ["students", "kana", "batons", "police"]) {
      const rows = words.filter((row) => String(row.word).startsWith(word)).map(({ row }) => Number(row));
      const bare = { ...lookup.dataset, places: [], claimants: [] };
      const expected = bare.events.filter(eventTextMatcher(lookupOf(bare), word)).map(({ id }) => id);
      expect([...new Set(rows.map((row) => events[row]?.id))].sort()).toEqual(expected.sort());
    }
  });

  it("in the same bytes each time", async () => {
    const bytesOf = async (folder: string) => {
      const { archived } = await archiveIn(folder);
      return Promise.all(ARCHIVE_FILES.map((name) => readFile(join(archived!, name), "base64")));
    };
    const [once, again] = await withFiles(FILES, async (folder) => [await bytesOf(folder), await bytesOf(folder)]);
    expect(again).toEqual(once);
  });
});

const citation = { publication: "pub-a", fidelity: "faithful" };
const FAULTS: Record<string, (sample: SamplePackage) => void> = {
  "a cell that cannot be read": cells("events", 2, { start: "5 January", title_ru: "" }),
  "a category, place or claimant that is not there": cells("events", 2, {
    ...{ category: "quarrel", place: "ruritania", claimant: "nobody-at-all" },
  }),
  "a precision that the place cannot have": cells("events", 2, { place_precision: "country" }),
  "an end before the start": cells("events", 2, { end: "2022-01-01" }),
  "counts in the wrong order": all(
    cells("events", 2, { killed_low: "5", killed_high: "2" }),
    cells("events", 3, { killed_low: "5", killed_best: "2" }),
  ),
  "a publication before the event": cells("events", 2, { start: "2022-02-05" }),
  "an id that stands twice": (sample) => sample.tables.events.push({ ...sample.tables.events[0]! }),
  "the id of a claim": cells("events", 2, { id: "cl-price" }),
  "an event that no citation names": cells("citations", 7, { event: "ev-speech", paragraph: "9" }),
  "a citation of an event that is not there": added("citations", {
    ...{ ...citation, paragraph: "8", event: "none-such-ever" },
  }),
  "a citation that stands twice": added("citations", { ...citation, paragraph: "3", event: "ev-speech" }),
  "a citation of neither or of both": all(
    added("citations", { ...citation, paragraph: "8" }),
    added("citations", { ...citation, paragraph: "9", event: "ev-speech", claim: "cl-killed", as_printed: "164" }),
  ),
  "a publication that is not there": cells("citations", 7, { publication: "pub-z" }),
  "an uncited paragraph that is cited": added("uncited", { publication: "pub-a", paragraph: "3", reason: "title" }),
  "a removed event that is still there": added("removed", {
    ...{ id: "ev-speech", removed: "2022-02-01", reason_en: "Gone.", reason_ru: "Нет." },
  }),
  "rows of commas alone": all(added("events", {}), added("events", {})),
  "a header that is wrong": cells("events", 2, { wher: "here" }),
  "fault upon fault": all(
    cells("claims", 2, { metric: "x" }),
    cells("events", 3, { status: "?" }),
    cells("places", 3, { lat: "x" }),
  ),
};

describe("a large dataset has the same problems as a small one", () => {
  it.each(Object.entries(FAULTS))("of %s", async (_, change) => {
    const files = samplePackage(change);
    const expected = readDataset(files).issues.map(formatIssue).sort();
    expect(expected).not.toEqual([]);
    const { issues } = await withFiles(files, (folder) => archiveIn(folder, "check"));
    expect(issues.map(formatIssue).sort()).toEqual(expected);
  });

  it("and none if it is sound", async () => {
    const { issues, rows } = await withFiles(samplePackage(), (folder) => archiveIn(folder, "check"));
    expect({ issues, rows }).toEqual({ issues: [], rows: { events: 2, citations: 2 } });
  });
});
