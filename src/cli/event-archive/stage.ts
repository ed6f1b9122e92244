import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DuckDBAppender, DuckDBInstance } from "@duckdb/node-api";

/** A cell of a staged table. */
export type Cell = string | number | null;

/** Rows as columns of equal length. */
export type Columns = readonly (readonly Cell[])[];

/** Where an SQL question is answered: in rows that come in their order, some at a time. */
export interface Engine {
  readonly query: (sql: string) => AsyncIterable<Columns>;
}

/** A column of a staged table. */
export interface StagedColumn {
  readonly name: string;
  readonly type: "INTEGER" | "VARCHAR";
  readonly nullable?: boolean;
}

/** Takes the rows of a staged table. */
export interface Appender {
  readonly append: (cells: readonly Cell[]) => void;
  readonly close: () => void;
}

/** A database that lives in a folder of its own, and for as long as it is open. */
export interface Stage extends Engine {
  readonly run: (sql: string) => Promise<void>;
  readonly create: (table: string, columns: readonly StagedColumn[]) => Promise<Appender>;
  readonly close: () => Promise<void>;
}

/** What the database may keep in memory, unless QANTAR_MEMORY says otherwise; the rest it lays down on the disk. */
const MEMORY = "512MB";

/** Opens an empty database. */
export async function openStage(memory = process.env.QANTAR_MEMORY ?? MEMORY): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), "qantar-stage-"));
  const instance = await DuckDBInstance.create(join(folder, "stage.duckdb"), {
    memory_limit: memory,
    threads: "2",
    preserve_insertion_order: "false",
    checkpoint_threshold: "256MB",
  });
  const connection = await instance.connect();
  const run = async (sql: string) => void (await connection.run(sql));
  return {
    run,
    async *query(sql) {
      // Each question has a connection of its own, so that rows can be taken from one and put into another table.
      const asking = await instance.connect();
      try {
        for await (const chunk of await asking.stream(sql)) yield chunk.getColumns().map(plain);
      } finally {
        asking.closeSync();
      }
    },
    create: async (table, columns) => {
      await run(`CREATE TABLE ${table} (${columns.map(({ name, type }) => `"${name}" ${type}`).join(", ")})`);
      return appenderTo(await connection.createAppender(table));
    },
    close: async () => {
      connection.closeSync();
      instance.closeSync();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Counts and sums come as bigints, since they could be larger than any here. */
function plain(column: readonly unknown[]): readonly Cell[] {
  return column.map((cell) => (typeof cell === "bigint" ? Number(cell) : (cell as Cell)));
}

function appenderTo(appender: DuckDBAppender): Appender {
  return {
    append: (cells) => {
      for (const cell of cells) {
        if (cell === null) appender.appendNull();
        else if (typeof cell === "string") appender.appendVarchar(cell);
        else appender.appendInteger(cell);
      }
      appender.endRow();
    },
    close: () => appender.closeSync(),
  };
}

/** The rows of an answer, one by one. */
export async function* rowsOf(chunks: AsyncIterable<Columns>): AsyncGenerator<Cell[]> {
  for await (const columns of chunks) {
    const length = columns[0]?.length ?? 0;
    for (let row = 0; row < length; row++) yield columns.map((column) => column[row] ?? null);
  }
}
