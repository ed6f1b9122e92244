import { type ColumnSource, fileWriter, ParquetWriter } from "hyparquet-writer";
import type { Cell, Columns } from "#cli/event-archive/stage.ts";
import { fileOnDisk } from "#cli/file-on-disk.ts";
import type { Checksum } from "#dataset/checksum.ts";

type Encoding = NonNullable<ColumnSource["encoding"]>;

/** A column of a Parquet file. */
export interface ParquetColumn {
  readonly name: string;
  readonly type: "integer" | "text";
  readonly nullable?: boolean;
  /** Without one the writer chooses between a dictionary and plain values. */
  readonly encoding?: Encoding;
  /** Writes the least and the greatest value of each group of rows, for those who look one up. */
  readonly sought?: boolean;
}

interface Layout {
  readonly columns: readonly ParquetColumn[];
  /** How many rows a group has. */
  readonly groupRows: number;
}

const LARGEST = 2 ** 31 - 1;

/** Writes a Parquet file from the rows of `chunks`, in their order. The same rows give the same bytes. Answers with what the file is. */
export async function writeParquet(
  path: string,
  { columns, groupRows }: Layout,
  chunks: AsyncIterable<Columns>,
): Promise<Checksum> {
  const parquet = new ParquetWriter({
    writer: fileWriter(path),
    schema: [{ name: "rows", num_children: columns.length }, ...columns.map(elementOf)],
    statisticsTruncateLength: Number.POSITIVE_INFINITY,
    createdBy: "qantar",
  });
  let waiting: Cell[][] = columns.map(() => []);
  const write = async (rows: number) => {
    const columnData = columns.map(({ name, encoding, sought = false }, index): ColumnSource => {
      const data = waiting[index]?.slice(0, rows) ?? [];
      return { name, data, statistics: sought, ...(encoding && { encoding }) };
    });
    await parquet.write({ columnData, rowGroupSize: groupRows });
    waiting = waiting.map((column) => column.slice(rows));
  };
  for await (const chunk of chunks) {
    columns.forEach(({ name, type }, index) => {
      const cells = chunk[index] ?? [];
      if (type === "integer") assertWhole(name, cells);
      for (const cell of cells) waiting[index]?.push(cell);
    });
    while ((waiting[0]?.length ?? 0) >= groupRows) await write(groupRows);
  }
  if (waiting[0]?.length) await write(waiting[0].length);
  await parquet.finish();
  const { bytes, sha256 } = await fileOnDisk(path);
  return { bytes, sha256 };
}

function assertWhole(name: string, cells: readonly Cell[]): void {
  for (const cell of cells) {
    if (cell === null || (Number.isInteger(cell) && Math.abs(Number(cell)) <= LARGEST)) continue;
    throw new Error(`The archive holds no ${name} of ${String(cell)}: whole numbers up to ${LARGEST} only.`);
  }
}

function elementOf({ name, type, nullable = false }: ParquetColumn) {
  const repetition_type = nullable ? ("OPTIONAL" as const) : ("REQUIRED" as const);
  return type === "integer"
    ? { name, type: "INT32" as const, repetition_type }
    : { name, type: "BYTE_ARRAY" as const, converted_type: "UTF8" as const, repetition_type };
}
