import { expect, it, vi } from "vitest";
import { checksumOf } from "#cli/checksum.ts";
import { isPromised, promisedData } from "#site/promised-data.ts";

it("a page tells how long its data are and their hash, or nothing", () => {
  const page = (dataset: DOMStringMap) => ({ dataset });
  expect(promisedData(page({ bytes: "410360", sha256: "ab" }))).toEqual({ bytes: 410_360, sha256: "ab" });
  expect(promisedData(page({}))).toBeNull();
  for (const bytes of ["", "many", "-4"]) expect(promisedData(page({ bytes, sha256: "ab" }))).toBeNull();
  expect(promisedData(page({ bytes: "7", sha256: "" }))).toBeNull();
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
