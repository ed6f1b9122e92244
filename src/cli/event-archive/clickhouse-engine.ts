import { Readable } from "node:stream";
import { type ClickHouseClient, ClickHouseLogLevel, createClient } from "@clickhouse/client";
import type { Elsewhere } from "#cli/event-archive/read-archive.ts";
import { type Cell, type Columns, rowsOf, type Stage, type StagedColumn } from "#cli/event-archive/stage.ts";
import { COUNT_KEYS } from "#dataset/event-archive.ts";

/** A cluster of ClickHouse servers (18.16 or newer), and the database on them that may be written to. */
export interface Cluster {
  /** The HTTP interface of each shard; the first one is asked. */
  readonly urls: readonly string[];
  /** What the servers call the cluster, under `remote_servers`. */
  readonly cluster: string;
  readonly database: string;
}

const BATCH = 2048;
const TYPES = { INTEGER: "Int32", VARCHAR: "String" } as const;
const SETTINGS = {
  insert_distributed_sync: 1,
  output_format_json_quote_64bit_integers: 0,
  max_bytes_before_external_sort: "2000000000",
  max_bytes_before_external_group_by: "2000000000",
} as const;

/**
 * Counts and sorts staged events on a cluster: they are spread over its shards by their ids, and the tables that they are put into are
 * dropped when all is done. User and password are those of QANTAR_CLICKHOUSE_USER and QANTAR_CLICKHOUSE_PASSWORD.
 */
export function onClickHouse(cluster: Cluster): Elsewhere {
  return async (stage, columns) => {
    const clients = cluster.urls.map((url) => clientOf(url));
    const [first] = clients;
    if (first === undefined) throw new Error("Name the HTTP interface of each shard: --url http://HOST:8123");
    const local = `${cluster.database}.qantar_staged_local`;
    const table = `${cluster.database}.qantar_staged`;
    const close = async () => {
      await first.command({ query: `DROP TABLE IF EXISTS ${table}` });
      await everywhere(clients, () => `DROP TABLE IF EXISTS ${local}`);
      await Promise.all(clients.map((client) => client.close()));
    };
    await Promise.all(clients.map((client, index) => assertThere(client, cluster.urls[index] ?? "")));
    await everywhere(clients, () => `CREATE DATABASE IF NOT EXISTS ${cluster.database}`);
    await everywhere(clients, () => `DROP TABLE IF EXISTS ${local}`);
    await everywhere(clients, () => localTable(local, columns));
    await first.command({ query: `DROP TABLE IF EXISTS ${table}` });
    await first.command({
      query: `CREATE TABLE ${table} AS ${local} ENGINE = Distributed(${cluster.cluster}, ${cluster.database}, qantar_staged_local, cityHash64(id))`,
    });
    await handOver(first, table, { stage, columns });
    return { table, close, query: (sql) => answered(first, sql) };
  };
}

function clientOf(url: string): ClickHouseClient {
  return createClient({
    url,
    username: process.env.QANTAR_CLICKHOUSE_USER ?? "default",
    password: process.env.QANTAR_CLICKHOUSE_PASSWORD ?? "",
    request_timeout: 3_600_000,
    clickhouse_settings: SETTINGS,
    log: { level: ClickHouseLogLevel.OFF },
  });
}

async function assertThere(client: ClickHouseClient, url: string): Promise<void> {
  const answer = await client.ping();
  if (!answer.success)
    throw new Error(`No ClickHouse server answers at ${url}: ${answer.error.message || "no answer"}`);
}

async function everywhere(clients: readonly ClickHouseClient[], query: () => string): Promise<void> {
  await Promise.all(clients.map((client) => client.command({ query: query() })));
}

function localTable(name: string, columns: readonly StagedColumn[]): string {
  const typed = columns.map(({ name, type, nullable }) => {
    return `${name} ${nullable ? `Nullable(${TYPES[type]})` : TYPES[type]}`;
  });
  return `CREATE TABLE ${name} (${typed.join(", ")}) ENGINE = MergeTree() ORDER BY (${COUNT_KEYS.join(", ")}, id)`;
}

async function handOver(
  client: ClickHouseClient,
  table: string,
  { stage, columns }: { stage: Stage; columns: readonly StagedColumn[] },
): Promise<void> {
  const names = columns.map(({ name }) => name);
  const records = async function* () {
    for await (const cells of rowsOf(stage.query(`SELECT ${names.join(", ")} FROM staged`))) {
      yield Object.fromEntries(names.map((name, index) => [name, cells[index]]));
    }
  };
  await client.insert({ table, values: Readable.from(records()), format: "JSONEachRow" });
}

/** The rows of an answer. That of a server as old as 18.16 names its columns in every row. */
async function* answered(client: ClickHouseClient, query: string): AsyncGenerator<Columns> {
  const answer = await client.query({ query, format: "JSONEachRow" });
  let columns: Cell[][] = [];
  for await (const rows of answer.stream<Record<string, Cell>>()) {
    for (const row of rows) {
      const cells = Object.values(row.json<Record<string, Cell>>());
      if (columns.length === 0) columns = cells.map(() => []);
      cells.forEach((cell, index) => {
        columns[index]?.push(cell);
      });
      if (columns[0]?.length === BATCH) {
        yield columns;
        columns = [];
      }
    }
  }
  if (columns.length > 0) yield columns;
}
