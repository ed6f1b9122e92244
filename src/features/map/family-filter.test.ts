import { expect, test } from "vitest";
import { familyShown, toggleFamily } from "#features/map/family-filter.ts";
import { META } from "#model/sample-dataset.ts";

const { families } = META;
const [protests, force, words] = families as [
  (typeof families)[number],
  (typeof families)[number],
  (typeof families)[number],
];

test("pressing a shown family takes its categories out and keeps all others", () => {
  expect(toggleFamily(families, force, [])).toEqual(["protest", "statement", "political"]);
});

test("pressing it again brings everything back as no filter at all", () => {
  expect(toggleFamily(families, force, toggleFamily(families, force, []))).toEqual([]);
});

test("taking out the last family shows everything instead of nothing", () => {
  expect(toggleFamily(families, protests, ["protest"])).toEqual([]);
});

test("a family of which only some categories pass is mixed, and goes out when pressed", () => {
  expect(familyShown(words, ["statement", "protest"])).toBe("mixed");
  expect(toggleFamily(families, words, ["statement", "protest"])).toEqual(["protest"]);
});
