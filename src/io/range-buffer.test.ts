import { afterEach, describe, expect, it, vi } from "vitest";
import { checksumOf } from "#cli/checksum.ts";
import { rangeBuffer } from "#io/range-buffer.ts";

const BYTES = Uint8Array.from({ length: 100 }, (_, i) => i);

function serve(answer: (range: string) => Response) {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (_url: string, { headers }: { headers: { Range: string } }) => {
    asked.push(headers.Range);
    return answer(headers.Range);
  });
  return asked;
}

function part(range: string): Response {
  const [start = 0, end = 0] = (range.match(/\d+/g) ?? []).map(Number);
  return new Response(BYTES.slice(start, end + 1), { status: 206 });
}

afterEach(() => vi.unstubAllGlobals());

describe("a file that is fetched part by part", () => {
  it("asks for the bytes that are wanted and no others, up to the end where none is named", async () => {
    const asked = serve(part);
    const file = rangeBuffer("f", checksumOf(BYTES));
    expect([...new Uint8Array(await file.slice(10, 13))]).toEqual([10, 11, 12]);
    expect((await file.slice(98)).byteLength).toBe(2);
    expect(asked).toEqual(["bytes=10-12", "bytes=98-99"]);
  });

  it("is cut from the whole where the server knows no parts, which is asked once", async () => {
    const asked = serve(() => new Response(BYTES));
    const file = rangeBuffer("f", checksumOf(BYTES));
    expect([...new Uint8Array(await file.slice(10, 13))]).toEqual([10, 11, 12]);
    expect([...new Uint8Array(await file.slice(20, 22))]).toEqual([20, 21]);
    expect(asked).toHaveLength(1);
  });

  it("fails with the address and the answer of the server", async () => {
    serve(() => new Response("", { status: 404, statusText: "Not Found" }));
    await expect(rangeBuffer("data/f.parquet", checksumOf(BYTES)).slice(0, 9)).rejects.toThrow(
      "data/f.parquet: 404 Not Found",
    );
  });

  it("takes no part of a file of another length, and none that is longer or shorter than was asked for", async () => {
    for (const [total, bytes] of [
      [101, 3],
      [100, 4],
      [100, 2],
    ] as const) {
      const headers = { "Content-Range": `bytes 10-12/${total}` };
      serve(() => new Response(BYTES.slice(0, bytes), { status: 206, headers }));
      await expect(rangeBuffer("f", checksumOf(BYTES)).slice(10, 13)).rejects.toThrow("in place of 3 of 100");
    }
    serve((range) => new Response(part(range).body, { status: 206, headers: { "Content-Range": "bytes 10-12/100" } }));
    expect((await rangeBuffer("f", checksumOf(BYTES)).slice(10, 13)).byteLength).toBe(3);
  });

  it("asks for nothing behind its end", async () => {
    const asked = serve(part);
    expect((await rangeBuffer("f", checksumOf(BYTES)).slice(90, 120)).byteLength).toBe(10);
    expect(asked).toEqual(["bytes=90-99"]);
  });

  it("takes no whole that is another file of the same length, and asks again for the next part", async () => {
    const asked = serve(() => new Response(asked.length === 1 ? BYTES.toReversed() : BYTES));
    const file = rangeBuffer("f", checksumOf(BYTES));
    await expect(file.slice(10, 13)).rejects.toThrow("is not the file of 100 bytes");
    expect([...new Uint8Array(await file.slice(10, 13))]).toEqual([10, 11, 12]);
  });
});
