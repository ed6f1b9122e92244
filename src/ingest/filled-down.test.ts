import { expect, it } from "vitest";
import { importBy } from "#ingest/foreign-files.fixture.ts";

const TEXT = "Date,Town,Title,Killed\n2022-01-04,,Z,1\n2022-01-05,R,A,1\n2022-01-06,,B,2\n";
const FILL = "Town is empty below a filled one; if cells were merged, fill the cells down";

it("an empty place below a filled one asks for the cells to be filled down; one above it does not", () => {
  const events = { start: "Date", title: "Title", place: { name: "Town" } };
  const reasons = (mapping: object) => importBy(mapping, TEXT).report.left.map(({ row, reason }) => [row, reason]);
  const expected = [
    [2, "Town is empty"],
    [4, FILL],
  ];
  expect(reasons({ events })).toEqual(expected);
  const claims = {
    ...{ day: "Date", claimant: { name: "P", kind: "security" }, place: { column: "Town", kind: "city" } },
    figures: [{ column: "Killed", metric: "killed", label: "Killed" }],
  };
  expect(reasons({ claims })).toEqual(expected);
});

it("a blank region below a filled one is told where a place is named beside it, but not of a total, nor above the first", () => {
  const lines = ["2022-01-04,,Z,1", "2022-01-05,R,A,3", "2022-01-05,,B,1", "2022-01-05,,C,1", "2022-01-05,,Total,5"];
  const text = `Date,Region,Town,Killed\n${lines.join("\n")}\n`;
  const told =
    "Region is empty below a filled one in 2 rows, 4–5: if cells were merged, fill the cells down; until then the places of these rows lie in none";
  const figures = [{ column: "Killed", metric: "killed", label: "Killed" }];
  const claims = {
    ...{ day: "Date", claimant: { name: "P", kind: "security" }, figures },
    place: { column: "Town", kind: "city", region: "Region" },
  };
  expect(importBy({ claims }, text).report.found).toContain(told);
  const events = { start: "Date", title: "Town", place: { name: "Town", region: "Region" } };
  expect(importBy({ events }, text).report.found).toContain(told);
  const filled = text.replaceAll(",,", ",R,");
  expect(importBy({ claims }, filled).report.found.join("\n")).not.toContain("merged");
});
