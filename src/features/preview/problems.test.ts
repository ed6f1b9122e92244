import { expect, it } from "vitest";
import { problemsOfIssues } from "#features/preview/problems.ts";

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
