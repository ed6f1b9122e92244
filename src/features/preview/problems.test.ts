import { expect, it } from "vitest";
import type { Problem } from "#features/preview/outcome.ts";
import { problemGroups, problemsOfIssues } from "#features/preview/problems.ts";

it("the errors of a dataset stand before its doubts, and what a file hides in them is shown", () => {
  const at = { table: "claims", row: 2 };
  expect(
    problemsOfIssues([
      { ...at, severity: "warning", field: null, message: "look again" },
      { ...at, severity: "error", field: "\u202Eeulav", message: "“\u001B[2J” is wrong" },
    ]),
  ).toEqual([
    { ...at, kind: "error", field: "⟨U+202E⟩eulav", message: "“⟨U+001B⟩[2J” is wrong" },
    { ...at, kind: "warning", field: null, message: "look again" },
  ]);
});

it("what says the same of many rows but for a number or a quoted word is told once, in its place, and none is lost", () => {
  const problem = (row: number, message: string, kind: Problem["kind"] = "kept"): Problem => ({
    ...{ table: "own.csv", row, field: "best", kind, message },
  });
  const [minus, other, nine, left] = [
    problem(2, "“-1” stands for what is not known"),
    problem(3, "best 3 lies outside 0 to 0"),
    problem(4, "“99” stands for what is not known"),
    problem(5, "“-1” stands for what is not known", "left"),
  ];
  expect(problemGroups([minus, other, nine, left])).toEqual([
    { first: minus, others: [nine] },
    { first: other, others: [] },
    { first: left, others: [] },
  ]);
});
