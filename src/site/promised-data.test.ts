import { expect, it, vi } from "vitest";
import { checksumOf } from "#cli/checksum.ts";
import { isPromised, promise, promisedData } from "#site/promised-data.ts";

it("a page tells how long each file of its data is and its hash, or nothing", () => {
  const page = (files?: string) => ({ dataset: files === undefined ? {} : { files } });
  const files = promise([
    ["dataset.json", { bytes: 410_360, sha256: "ab" }],
    ["dataset.ru.json", { bytes: 98_400, sha256: "cd" }],
  ]);
  expect(promisedData(page(files), "dataset.json")).toEqual({ bytes: 410_360, sha256: "ab" });
  expect(promisedData(page(files), "dataset.ru.json")).toEqual({ bytes: 98_400, sha256: "cd" });
  expect(promisedData(page(files), "dataset.kk.json")).toBeNull();
  for (const none of [undefined, "", "a", "a many ab", "a -4 ab", "a 7", promise([])])
    expect(promisedData(page(none), "a")).toBeNull();
});

it("a text is the promised one by its bytes, not by their number", async () => {
  const promised = checksumOf("Қаңтар: 227");
  expect(await isPromised("Қаңтар: 227", promised)).toBe(true);
  expect(await isPromised("Қаңтар: 228", promised)).toBe(false);
  expect(await isPromised("Қаңтар: 22", promised)).toBe(false);
});

it("is known by its length alone where the browser makes no hash", async () => {
  vi.stubGlobal("crypto", {});
  const promised = checksumOf("227");
  expect(await isPromised("228", promised)).toBe(true);
  expect(await isPromised("22", promised)).toBe(false);
});
