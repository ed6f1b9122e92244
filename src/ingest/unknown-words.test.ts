import { expect, it } from "vitest";
import { datasetOf, importBy } from "#ingest/foreign-files.fixture.ts";
import { looksMissing } from "#ingest/unknown-words.ts";

const EVENTS = { start: "Date", title: "Title", place: { name: "Town" }, injured: "Injured" };
const TEXT = ["Date,Town,Title,Injured", ...["9999", "-99", "99", "99999"].map((n) => `2022-01-04,R,A,${n}`), ""].join(
  "\n",
);
const told = (number: string) =>
  `“${number}” is kept as that number, and looks like a mark for what is not known; if it is one, leave the cell empty, or list it under unknown in the mapping`;

it("a number of nines that forms write for the unknown is kept, and told; a mapping that lists it makes it unknown", () => {
  const made = importBy({ events: EVENTS }, TEXT);
  expect(datasetOf(made).events.map(({ injured }) => injured)).toEqual([9999, null, 99, 99999]);
  expect(made.report.notes.flatMap(({ note }) => (note.includes("looks like") ? note : []))).toEqual([
    told("9999"),
    told("99999"),
  ]);
  const listed = importBy({ unknown: ["9999"], events: EVENTS }, TEXT);
  expect(datasetOf(listed).events[0]?.injured).toBeNull();
});

it("so is a figure that somebody reports", () => {
  const figures = [{ column: "N", metric: "n", label: "N" }];
  const claims = { day: "Date", claimant: { name: "P", kind: "media" }, place: { name: "R", kind: "region" }, figures };
  expect(importBy({ claims }, 'Date,N\n2022-01-04,"9,999"\n').report.notes).toMatchObject([{ note: told("9,999") }]);
  expect(["9999", "99 999"].filter(looksMissing)).toHaveLength(2);
  expect(["999", "9998", "19999", "at least 9999"].filter(looksMissing)).toEqual([]);
});
