import fc from "fast-check";
import { expect, test } from "vitest";
import { isFoundBy } from "#dataset/found-by.ts";

test("a word is found by how it begins", () => {
  expect(isFoundBy("detained", "detain")).toBe(true);
  expect(isFoundBy("detained", "tained")).toBe(false);
});

test("a number is found as a whole, whatever letters stand behind it", () => {
  expect(["16", "16th", "16нан", "164", "1600"].map((word) => isFoundBy(word, "16"))).toEqual([
    ...[true, true, true],
    ...[false, false],
  ]);
  expect(isFoundBy("w12", "w1")).toBe(true);
});

test("of all numbers each finds only itself", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (one, other) => {
      expect(isFoundBy(String(one), String(other))).toBe(one === other);
    }),
  );
});
