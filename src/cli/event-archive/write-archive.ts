import { join } from "node:path";
import { countsSql, eventsSql, statedSql } from "#cli/event-archive/archive-sql.ts";
import { findableEvents } from "#cli/event-archive/findable-events.ts";
import { type ParquetColumn, writeParquet } from "#cli/event-archive/parquet-file.ts";
import { type Engine, rowsOf, type Stage } from "#cli/event-archive/stage.ts";
import { wordColumns } from "#cli/event-archive/staged-columns.ts";
import { type ArchiveFile, COUNT_KEYS, type EventArchive, SUM_COLUMNS } from "#dataset/event-archive.ts";
import type { Language } from "#dataset/vocabulary.ts";

/** Staged events, in whose database they lie and what is known of them. */
export interface Staged {
  readonly stage: Stage;
  /** Who counts and sorts them, and what the table is called there. */
  readonly engine: Engine;
  readonly table: string;
  readonly languages: readonly Language[];
  readonly events: number;
  readonly publicationSets: readonly (readonly number[])[];
}

const COUNTS_ROWS = 131_072;
const EVENTS_ROWS = 2048;
const IDS_ROWS = 8192;
const WORDS_ROWS = 65_536;

/** Keys that run on from row to row take less room as steps than as entries of a dictionary. */
const IN_STEPS: ReadonlySet<string> = new Set(["start", "last", "place"]);

/** Writes the files of an archive to a folder. The same events give the same bytes, whichever engine sorts them. */
export async function writeArchive(staged: Staged, folder: string): Promise<EventArchive> {
  const { stage, engine, table, languages, events, publicationSets } = staged;
  const countsPeople = await statesPeople(staged);
  const file = (name: ArchiveFile) => join(folder, name);
  let entries = 0;
  const counts = await writeParquet(
    file("event-counts.parquet"),
    { columns: countColumns(countsPeople), groupRows: COUNTS_ROWS },
    counted(engine.query(countsSql(table, countsPeople)), (rows) => {
      entries += rows;
    }),
  );
  const findable = await findableEvents(stage, languages);
  const records = await writeParquet(
    file("events.parquet"),
    { columns: eventColumns(languages), groupRows: EVENTS_ROWS },
    findable.taken(engine.query(eventsSql(table, languages))),
  );
  const ids = await writeParquet(
    file("event-ids.parquet"),
    { columns: ID_COLUMNS, groupRows: IDS_ROWS },
    findable.ids(),
  );
  const words = await writeParquet(
    file("event-words.parquet"),
    { columns: WORD_COLUMNS, groupRows: WORDS_ROWS },
    findable.words(),
  );
  return {
    ...{ events, entries, publicationSets, countsPeople },
    files: {
      "event-counts.parquet": counts,
      "events.parquet": records,
      "event-ids.parquet": ids,
      "event-words.parquet": words,
    },
  };
}

async function statesPeople({ engine, table }: Staged): Promise<boolean> {
  for await (const [stated] of rowsOf(engine.query(statedSql(table)))) return Number(stated) > 0;
  return false;
}

async function* counted<T extends readonly { readonly length: number }[]>(
  chunks: AsyncIterable<T>,
  count: (rows: number) => void,
): AsyncGenerator<T> {
  for await (const chunk of chunks) {
    count(chunk[0]?.length ?? 0);
    yield chunk;
  }
}

function countColumns(countsPeople: boolean): readonly ParquetColumn[] {
  const sums = SUM_COLUMNS.flatMap((name) => [name, `${name}_stated`]);
  return [...COUNT_KEYS, "n", ...(countsPeople ? sums : [])].map((name) => ({
    name,
    type: "integer",
    encoding: IN_STEPS.has(name) ? "DELTA_BINARY_PACKED" : "RLE_DICTIONARY",
  }));
}

function eventColumns(languages: readonly Language[]): readonly ParquetColumn[] {
  const day = { type: "integer", encoding: "DELTA_BINARY_PACKED" } as const;
  return [
    { name: "id", type: "text" },
    { name: "start", ...day },
    { name: "last", ...day },
    ...wordColumns(languages).map(({ name }): ParquetColumn => {
      return { name: name.replace(/_id$/, ""), type: "text", nullable: name === "claimant_id" };
    }),
    ...SUM_COLUMNS.map((name): ParquetColumn => ({ name, type: "integer", nullable: true })),
    { name: "citations", type: "text" },
  ];
}

const ID_COLUMNS: readonly ParquetColumn[] = [
  { name: "id", type: "text", encoding: "DELTA_BYTE_ARRAY", sought: true },
  { name: "row", type: "integer", encoding: "DELTA_BINARY_PACKED" },
];

const WORD_COLUMNS: readonly ParquetColumn[] = [
  { name: "word", type: "text", encoding: "RLE_DICTIONARY", sought: true },
  { name: "row", type: "integer", encoding: "DELTA_BINARY_PACKED" },
];
