import { expect, it } from "vitest";
import { importBy } from "#ingest/foreign-files.fixture.ts";
import { looseSpellings } from "#ingest/loose-spellings.ts";

const says = (lines: readonly string[]) => lines.filter((line) => line.includes("case or spaces"));
const claims = {
  ...{ day: "day", claimant: { column: "by", kind: "government" } },
  place: { column: "where", kind: "city", region: "area" } as object,
  figures: { column: "n", metric: { column: "what" }, people: { column: "whom" } },
};
const TEXT = [
  ...["day,by,where,area,what,whom,n", "2022-01-05,МВД,Алматы,North,killed,rail workers,5"],
  "2022-01-06,мвд ,алматы,north,Killed,Railworkers,6",
].join("\n");

it("names that differ only in case or spaces are told of places, claimants and people", () => {
  expect(says(importBy({ claims }, TEXT).report.found)).toEqual([
    "by has names that differ only in case or spaces: “МВД” beside “мвд”; two spellings stay two, so write what is one in one way, in the file or under values in the mapping",
    expect.stringMatching(/^area has names .*: “North” beside “north”;/),
    expect.stringMatching(/^where has names .*: “Алматы” beside “алматы”;/),
    expect.stringMatching(/^whom has names .*: “rail workers” beside “railworkers”;/),
  ]);
});

it("a mapping joins them, and is not told of them then", () => {
  const place = { column: "where", kind: "city", values: { алматы: { name: "Алматы" } } };
  expect(says(importBy({ claims: { ...claims, place } }, TEXT).report.found).join("\n")).not.toContain("where has");
});

it("of the towns of events and what they lie in, too", () => {
  const events = { start: "d", title: "t", place: { name: "p", within: ["land"], region: "r" } };
  const text = "d,t,p,land,r\n2022-01-05,A,Aktau,Land,North\n2022-01-05,B,AKTAU,land,north\n";
  expect(says(importBy({ events }, text).report.found).map((line) => line.split(" ")[0])).toEqual(["p", "land", "r"]);
});

it("what is known as one in any case is not told, nor are totals, blanks and spaces around a name", () => {
  const names = ["Aktobe Region", "aktobe region", "Total", "TOTAL", "", " ", "Aktau", "Aktau ", "Oral", "Almaty"];
  expect(looseSpellings("where", names)).toEqual([]);
});
