import type { Stage } from "#cli/event-archive/stage.ts";
import { readColumns } from "#cli/event-archive/staged-columns.ts";
import { streamTable } from "#cli/event-archive/stream-table.ts";
import { id as idCell } from "#dataset/cell.ts";
import { type EventRow, TABLES } from "#dataset/columns.ts";
import { COUNTS } from "#dataset/counts.ts";
import { NEVER_KNOWN } from "#dataset/event-archive.ts";
import type { Issue } from "#dataset/issue.ts";
import type { Row } from "#dataset/read-table.ts";
import type { Dataset, DatasetMeta } from "#dataset/records.ts";
import { eventRowRules } from "#dataset/rules/row-rules.ts";
import { error, type Tables } from "#dataset/tables.ts";
import { lookupOf } from "#model/lookup.ts";
import { placeOfEvent } from "#model/place-scope.ts";

/** The tables beside the large ones, and the records in them. */
export interface Beside {
  readonly meta: DatasetMeta;
  readonly tables: Tables;
  readonly dataset: Dataset;
  readonly report: (issue: Issue) => void;
}

export interface StagedEvents {
  /** Whether the file is sound as a table. */
  readonly sound: boolean;
  /** The rows whose ids removed.csv mentions. */
  readonly mentioned: readonly Row<EventRow>[];
  readonly events: number;
}

/** Reads and checks events.csv into the table `events_read`. */
export async function stageEvents(stage: Stage, path: string, beside: Beside): Promise<StagedEvents> {
  const { meta, tables, report } = beside;
  const names = new Set(tables.removed.flatMap((row) => [row.cell("id"), row.cell("replaced_by")]));
  const mentioned: Row<EventRow>[] = [];
  const check = eventRowRules(tables, meta);
  const cellsOf = eventCells(beside);
  const appender = await stage.create("events_read", readColumns(meta.languages));
  let events = 0;
  const sound = await streamTable(path, {
    table: TABLES.events,
    languages: meta.languages,
    report,
    take: (rows) => {
      events += rows.length;
      for (const issue of check(rows)) report(issue);
      for (const row of rows) {
        if (names.has(row.cell("id"))) mentioned.push(row);
        for (const issue of tooMany(row)) report(issue);
        if ("value" in idCell.parse(row.cell("id"))) appender.append(cellsOf(row));
      }
    },
  });
  appender.close();
  return { sound, mentioned, events };
}

/** The columns of the archive hold no number above this one, which no event reaches. */
function* tooMany(row: Row<EventRow>): Generator<Issue> {
  for (const count of COUNTS) {
    if ((row.record?.[count] ?? 0) >= NEVER_KNOWN)
      yield error(row, count, `${row.record?.[count]} people are too many; check it`);
  }
}

function eventCells({ dataset, meta }: Beside) {
  const lookup = lookupOf(dataset);
  const placeAt = positions(dataset.places);
  const categoryAt = positions(meta.families.flatMap(({ categories }) => categories));
  const claimantAt = positions(dataset.claimants);
  const texts = ["title", "summary"].flatMap((header) => meta.languages.map((language) => `${header}_${language}`));
  const empty = [...texts, ...COUNTS].map(() => null);
  return ({ row, cell, record }: Row<EventRow>) => {
    if (record === null) return [row, cell("id"), ...new Array<null>(13).fill(null), ...empty];
    const { id, start, end, datePrecision, startBasis, place, placePrecision, category, status, claimant } = record;
    const last = end ?? start;
    return [
      ...[row, id, start, last, placeAt.get(placeOfEvent(lookup, record)) ?? null, categoryAt.get(category) ?? null],
      ...[claimantAt.get(claimant ?? "") ?? -1, datePrecision === "day" && last === start ? 1 : 0],
      ...[datePrecision, startBasis, place, placePrecision, category, status, claimant],
      ...texts.map(cell),
      ...COUNTS.map((count) => inColumn(record[count])),
    ];
  };
}

function inColumn(count: number | null): number | null {
  return count === null || count >= NEVER_KNOWN ? null : count;
}

function positions(records: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(records.map(({ id }, position) => [id, position]));
}
