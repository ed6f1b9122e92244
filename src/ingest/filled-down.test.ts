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
