import { parquetWriteBuffer } from "hyparquet-writer";
import { afterEach, describe, expect, it, vi } from "vitest";
import { checksumOf } from "#cli/checksum.ts";
import { COUNT_KEYS } from "#dataset/event-archive.ts";
import { archiveFiles } from "#io/archive-files.ts";

function countsOf(n: number): Uint8Array<ArrayBuffer> {
  const columnData = [...COUNT_KEYS, "n"].map((name) => ({ name, data: [n], type: "INT32" as const }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}

const PROMISED = countsOf(7);
const OTHER = countsOf(6);
const file = checksumOf(PROMISED);
const files = archiveFiles("https://example.org/data/", {
  ...{ "event-counts.parquet": file, "events.parquet": file },
  ...{ "event-ids.parquet": file, "event-words.parquet": file },
});

function serve(answer: (cache: RequestCache) => Response) {
  const asked: RequestCache[] = [];
  vi.stubGlobal("fetch", async (_url: string, { cache }: { cache: RequestCache }) => {
    asked.push(cache);
    return answer(cache);
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

describe("the counts of an archive", () => {
  it("are fetched once where they are those that the dataset names", async () => {
    const asked = serve(() => new Response(PROMISED));
    expect([...(await files.counts()).columns.n]).toEqual([7]);
    expect(asked).toEqual(["default"]);
  });

  it("are fetched past the browser's own copy where that is another one of the same length", async () => {
    expect(OTHER.length).toBe(PROMISED.length);
    const asked = serve((cache) => new Response(cache === "reload" ? PROMISED : OTHER));
    expect([...(await files.counts()).columns.n]).toEqual([7]);
    expect(asked).toEqual(["default", "reload"]);
  });

  it("are damaged where the server has others, and missing where it has none", async () => {
    serve(() => new Response(OTHER));
    await expect(files.counts()).rejects.toMatchObject({ name: "DatasetError", kind: "damaged" });
    serve(() => new Response("", { status: 404, statusText: "Not Found" }));
    await expect(files.counts()).rejects.toThrow("event-counts.parquet: 404 Not Found");
  });
});
