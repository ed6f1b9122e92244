import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import Papa from "papaparse";
import type { Table } from "#dataset/column.ts";
import { csvReader, isEmptyRow } from "#dataset/csv.ts";
import type { Issue } from "#dataset/issue.ts";
import { oneLineEnd } from "#dataset/line-ends.ts";
import { headerIssues, type Row, rowReader } from "#dataset/read-table.ts";
import type { Language } from "#dataset/vocabulary.ts";

const PIECE_BYTES = 1 << 20;

interface Reading<R> {
  readonly table: Table<R>;
  readonly languages: readonly Language[];
  readonly report: (issue: Issue) => void;
  /** Takes the rows that were read, some at a time. */
  readonly take: (rows: readonly Row<R>[]) => void;
}

/**
 * Reads the table in a file piece by piece, as `readTable` reads a text. Answers whether it is sound as a table; of one without
 * a sound header no rows are taken.
 */
export async function streamTable<R>(path: string, { table, languages, report, take }: Reading<R>): Promise<boolean> {
  let sound = true;
  const broken = (issue: Issue) => {
    sound = false;
    report(issue);
  };
  let rows: Row<R>[] = [];
  let read: ReturnType<typeof rowReader<R>> | null = null;
  const reader = csvReader(table.name, {
    header: (header) => {
      for (const issue of headerIssues(table, header, languages)) broken(issue);
      if (sound) read = rowReader(table, { header, languages, report });
    },
    row: (cells, row) => {
      if (read !== null && !isEmptyRow(cells)) rows.push(read(cells, row));
    },
    issue: broken,
  });
  await parsedPieces(path, (piece) => {
    reader.piece(piece);
    const taken = rows;
    rows = [];
    if (taken.length > 0) take(taken);
    return true;
  });
  reader.end();
  return sound;
}

/** Whether the table in a file has so many rows at least. Reads no further than it has to. */
export async function hasRows(path: string, wanted: number): Promise<boolean> {
  let rows = -1;
  await parsedPieces(path, ({ data }) => {
    rows += data.length;
    return rows <= wanted;
  });
  return rows >= wanted;
}

/** Hands over the pieces of a CSV file until one is answered with false. */
function parsedPieces(path: string, take: (piece: Papa.ParseResult<string[]>) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    Papa.parse<string[], NodeJS.ReadableStream>(Readable.from(textsIn(path)), {
      delimiter: ",",
      chunk: (piece, parser) => {
        try {
          if (!take(piece)) parser.abort();
        } catch (error) {
          parser.abort();
          reject(error);
        }
      },
      complete: () => resolve(),
      error: reject,
    });
  });
}

/** The text of a file without a byte order mark, its rows all ending in LF, a piece at a time; no letter is cut in two. */
async function* textsIn(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const { piece, rest } = oneLineEnd();
  for await (const bytes of createReadStream(path, { highWaterMark: PIECE_BYTES })) {
    yield piece(decoder.decode(bytes, { stream: true }));
  }
  const last = piece(decoder.decode()) + rest();
  if (last !== "") yield last;
}
