import { expect, it } from "vitest";
import { type Progress, readBody } from "#io/read-body.ts";

const TEXT = "Қаңтар, январь";
const BYTES = new TextEncoder().encode(TEXT);

/** An answer that comes in parts which cut letters in two. */
function answer(headers: Record<string, string>): Response {
  const body = new ReadableStream<Uint8Array>({
    start: (stream) => {
      for (let at = 0; at < BYTES.length; at += 5) stream.enqueue(BYTES.slice(at, at + 5));
      stream.close();
    },
  });
  return new Response(body, { headers });
}

async function read(headers: Record<string, string>, bytes: number | null = null) {
  const told: Progress[] = [];
  const text = await readBody(answer(headers), { bytes, onProgress: (progress) => told.push(progress) });
  return { text, told };
}

it("gives the text whole, however it was cut on its way", async () => {
  expect((await read({})).text).toBe(TEXT);
});

it("tells the bytes that are there, of those that the answer announces", async () => {
  const { told } = await read({ "content-length": String(BYTES.length) });
  expect(told[0]).toEqual({ received: 5, expected: BYTES.length });
  expect(told.at(-1)).toEqual({ received: BYTES.length, expected: BYTES.length });
});

it("does not take the length of a packed answer for that of the text", async () => {
  const packed = { "content-length": "9", "content-encoding": "gzip" };
  expect((await read(packed)).told[0]).toEqual({ received: 5, expected: null });
  expect((await read(packed, BYTES.length)).told[0]).toEqual({ received: 5, expected: BYTES.length });
});

it("knows no end of a file that turns out longer than was promised", async () => {
  const { told } = await read({}, 7);
  expect(told.map(({ expected }) => expected)).toEqual([7, ...Array(told.length - 1).fill(null)]);
});
