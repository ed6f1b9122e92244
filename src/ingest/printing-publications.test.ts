import { expect, it } from "vitest";
import { isoDay } from "#dataset/day.ts";
import { datasetOf, importBy } from "#ingest/foreign-files.fixture.ts";

const CLAIMS = {
  ...{ day: "day", claimant: { name: "Police", kind: "security" }, place: { name: "Freedonia", kind: "country" } },
  figures: [{ column: "killed", metric: "killed", label: "Killed" }],
};

function printedBy(publication: object, ...rows: string[]) {
  const made = importBy({ claims: { ...CLAIMS, publication } }, ["day,killed,paper,printed,link", ...rows].join("\n"));
  return { made, ...datasetOf(made) };
}

it("each outlet is one publication, and its figures are cited in it by their rows", () => {
  const { made, publications, citations } = printedBy(
    { column: "paper" },
    ...["2022-01-05,1,Daily C,,", "2022-01-06,2,Wire A,,", "2022-01-07,3,Daily C,,", "2022-01-08,4,,,"],
  );
  expect(publications.map(({ id, outlet, title, remark }) => [id, outlet, title, remark.en])).toEqual([
    [
      ...["daily-c", "Daily C", null],
      "Known from rows of file.csv, which are its paragraphs and whose SHA-256 this is; itself it was not read. Its day is that of the file.",
    ],
    [
      ...["wire-a", "Wire A", null],
      "Known from rows of file.csv, which are its paragraphs and whose SHA-256 this is; itself it was not read. Its day is that of the file.",
    ],
    ["source", "Somebody", "Imported", undefined],
  ]);
  expect(made.report.found).toContain(
    "publications that the rows name: 2; with the day of the file, since no column tells theirs (published in the mapping): 2",
  );
  expect(citations.map(({ publication, paragraph }) => [publication, paragraph])).toEqual([
    ["daily-c", 2],
    ["wire-a", 3],
    ["daily-c", 4],
    ["source", 5],
  ]);
});

it("a day and an address that columns give make a publication of their own", () => {
  const { made, publications } = printedBy(
    { column: "paper", published: "printed", url: "link" },
    ...[
      "2022-01-05,1,Daily C,2022-01-06,https://example.org/a",
      "2022-01-05,2,Daily C,2022-01-06,https://example.org/a",
    ],
    ...["2022-01-06,3,Daily C,2022-01-07,", "2022-01-07,4,Source,2022-01-07,none"],
  );
  expect(made.report.found).toContain("publications that the rows name: 3");
  expect(publications.map(({ id, published, url, remark }) => [id, isoDay(published), url, remark.en])).toEqual(
    [
      ["daily-c-2022-01-06", "2022-01-06", "https://example.org/a"],
      ["daily-c-2022-01-07", "2022-01-07", null],
      ["source-2022-01-07", "2022-01-07", null],
    ].map((facts) => [
      ...facts,
      "Known from rows of file.csv, which are its paragraphs and whose SHA-256 this is; itself it was not read.",
    ]),
  );
});

it("no figure is cited in a publication that is older; an address that is none is left empty and told", () => {
  const { made, claims, publications } = printedBy(
    { column: "paper", published: "printed", url: "link" },
    ...["2022-01-05,1,Daily C,2022-01-04,", "2022-01-05,2,Daily C,2022-01-06,page 3"],
  );
  expect(claims).toHaveLength(1);
  expect(publications.map(({ url }) => url)).toEqual([null]);
  expect(made.report.left).toEqual([{ row: 2, reason: "printed lies before day" }]);
  expect(made.report.notes).toEqual([{ row: 3, column: "link", note: "“page 3” is not a web address; left empty" }]);
});
