import { expect, it } from "vitest";
import { datasetOf, importBy } from "#ingest/foreign-files.fixture.ts";
import { reportLines } from "#ingest/import-report.ts";

const EVENTS = {
  start: "Day",
  title: "What",
  place: { name: "Town", precision: "region" },
  killed: { best: "Killed" },
};
const TEXT = [
  ...["Day,Town,What,Killed,Remark", "2022-01-05,R,Clash,3,x", "2022-01-05,R,Clash,3,x", "2022-01-05,R,Clash,3,y"],
  ...["2022-01-05,R,,3,x", "2022-01-05,R,,3,x", "2022-01-05,R,Clash,3, x "],
].join("\n");

it("rows of events that are equal in every cell are kept, each, and told with the numbers of both", () => {
  const made = importBy({ events: EVENTS }, TEXT);
  const ends =
    "are equal in every cell; both are kept and counted, since two events may look alike; if one was entered twice, take it out";
  expect(made.report.notes).toEqual([
    { row: 3, column: "", note: `rows “2 and 3” ${ends}` },
    { row: 7, column: "", note: `rows “2 and 7” ${ends}` },
  ]);
  expect(datasetOf(made).events).toHaveLength(4);
  expect(reportLines(made.report)).toContain(`2 × kept: rows “2 and 3” ${ends} (also “2 and 7”)`);
});

it("of rows with ids a second one with the same is left out, as ever", () => {
  const text = "Id,Day,Town,What,Killed\n1,2022-01-05,R,Clash,3\n1,2022-01-05,R,Clash,3\n";
  const { report } = importBy({ events: { ...EVENTS, id: "Id" } }, text);
  expect(report.notes).toEqual([]);
  expect(report.left).toEqual([{ row: 3, reason: "repeats the id “1” of row 2" }]);
});
