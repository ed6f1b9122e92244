import { expect, it } from "vitest";
import { creatorsOf, creditOf } from "#dataset/credit.ts";
import { parseDay } from "#dataset/day.ts";

const contributors = ["A", "B"].map((title) => ({ title, roles: [] as string[] }));

it("names the creators, and everybody who contributed where nobody is called one", () => {
  expect(creatorsOf({ contributors })).toEqual(["A", "B"]);
  expect(creatorsOf({ contributors: [...contributors, { title: "C", roles: ["creator"] }] })).toEqual(["C"]);
});

it("begins a reference by creators and year, each where it is known", () => {
  const created = parseDay("2022-01-08");
  expect(creditOf({ contributors, created })).toBe("A, B (2022)");
  expect(creditOf({ contributors, created: null })).toBe("A, B");
  expect(creditOf({ contributors: [], created: null })).toBe("");
});
