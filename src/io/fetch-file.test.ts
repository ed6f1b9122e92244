import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fetchFile } from "#io/fetch-file.ts";

beforeEach(() => {
  vi.stubGlobal("document", { baseURI: "https://host/q/", documentElement: { dataset: { root: "./" } } });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function answers(answer: () => Promise<Response>, onLine = true) {
  vi.stubGlobal("navigator", { onLine });
  const fetched = vi.fn(answer);
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

const ask = (signal = new AbortController().signal) => fetchFile("data/dataset.json", signal);

describe("a file of the site", () => {
  it("is asked for at the root of the site", async () => {
    const fetched = answers(async () => new Response("{}"));
    expect(await (await ask()).text()).toBe("{}");
    expect(fetched).toHaveBeenCalledWith("https://host/q/data/dataset.json", expect.anything());
  });

  it.each([
    ["missing", 404],
    ["missing", 410],
    ["refused", 503],
  ])("is %s when the server answers %i, and the answer is told", async (kind, status) => {
    answers(async () => new Response("", { status, statusText: "No" }));
    await expect(ask()).rejects.toMatchObject({ kind, message: `data/dataset.json: ${status} No` });
  });

  it("is unreachable without an answer, and offline without a network", async () => {
    const silence = () => Promise.reject(new TypeError("Failed to fetch"));
    answers(silence);
    await expect(ask()).rejects.toMatchObject({ kind: "unreachable" });
    answers(silence, false);
    await expect(ask()).rejects.toMatchObject({ kind: "offline" });
  });

  it("that nobody waits for any more is no failure of the network", async () => {
    answers(() => Promise.reject(new DOMException("Aborted", "AbortError")));
    const waiting = new AbortController();
    waiting.abort();
    await expect(ask(waiting.signal)).rejects.toMatchObject({ name: "AbortError" });
  });
});
