import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { onClickHouse } from "#cli/event-archive/clickhouse-engine.ts";
import type { Purpose } from "#cli/event-archive/read-archive.ts";
import { ARCHIVE_FILES } from "#dataset/event-archive.ts";
import { archiveIn } from "#e2e/bench/archived-folder.ts";
import { hasClickHouse, withCluster } from "#e2e/bench/clickhouse-servers.ts";
import { syntheticFiles, withFiles } from "#e2e/bench/synthetic-files.ts";

const there = hasClickHouse();
const FILES = syntheticFiles(3000);

async function bytesOf(purpose: Purpose): Promise<string[]> {
  return withFiles(FILES, async (folder) => {
    const { archived } = await archiveIn(folder, purpose);
    return Promise.all(ARCHIVE_FILES.map((name) => readFile(join(archived!, name), "base64")));
  });
}

describe(`a cluster${there ? "" : " (not asked: clickhouse-server is not installed)"}`, { timeout: 120_000 }, () => {
  it.skipIf(!there)("makes of the events, spread over its shards, the same bytes as one database", async () => {
    const counts: number[] = [];
    const elsewhere = await withCluster((urls) =>
      bytesOf(async (stage, columns) => {
        const engine = await onClickHouse({ urls, cluster: "qantar", database: "qantar" })(stage, columns);
        const query = encodeURIComponent("SELECT count() FROM qantar.qantar_staged_local");
        for (const url of urls) counts.push(Number(await (await fetch(`${url}/?query=${query}`)).text()));
        return engine;
      }),
    );
    expect(elsewhere).toEqual(await bytesOf("compile"));
    expect(counts.every((count) => count > 1000)).toBe(true);
  });
});

describe("a cluster that is not there", () => {
  it("is named", async () => {
    const away = onClickHouse({ urls: ["http://127.0.0.1:9"], cluster: "qantar", database: "qantar" });
    await expect(bytesOf(away)).rejects.toThrow("No ClickHouse server answers at http://127.0.0.1:9");
  });

  it("has to have an address", async () => {
    const nowhere = onClickHouse({ urls: [], cluster: "qantar", database: "qantar" });
    await expect(bytesOf(nowhere)).rejects.toThrow("--url http://HOST:8123");
  });
});
