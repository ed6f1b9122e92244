import { expect, test } from "vitest";
import { unknownKeys } from "#dataset/unknown-key.ts";

const meant = (...keys: readonly string[]) =>
  unknownKeys(Object.fromEntries(keys.map((key) => [key, null]))).map(([key, known]) => `${key}: ${known}`);

test("a key with nearly the name of a known one is told with that one, also where this stands beside it", () => {
  expect(meant("licences", "licenses", "discription", "map_", "sources", "source")).toEqual([
    "licences: licenses",
    "discription: description",
    "map_: qantar.map",
    "source: sources",
  ]);
});

test("the keys of a Data Package, those that begin with x-, and others of the newsroom's own are no slips", () => {
  expect(meant("$schema", "profile", "image", "keywords", "sources", "contributors", "x-licences", "X-map")).toEqual(
    [],
  );
  expect(meant("note", "date", "creator", "publisher", "@context", "bibliography", "__proto__")).toEqual([]);
});
