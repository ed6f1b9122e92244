import { expect, it } from "vitest";
import { isoDay } from "#dataset/day.ts";
import { ABOUT, datasetOf, importBy } from "#ingest/foreign-files.fixture.ts";
import { readForeignTable } from "#ingest/foreign-table.ts";
import { importMappedTable } from "#ingest/import-mapped.ts";
import { readMapping } from "#ingest/mapping.ts";

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
      "Known from rows of file.csv, which are its paragraphs and whose SHA-256 this is; itself it was not read. Its day is the one that was given for all.",
    ],
    [
      ...["wire-a", "Wire A", null],
      "Known from rows of file.csv, which are its paragraphs and whose SHA-256 this is; itself it was not read. Its day is the one that was given for all.",
    ],
    ["source", "Somebody", "Imported", undefined],
  ]);
  expect(made.report.found).toContain(
    "publications that the rows name: 2; with the day that is given for all, since no column tells theirs (published in the mapping): 2",
  );
  expect(citations.map(({ publication, paragraph }) => [publication, paragraph])).toEqual([
    ["daily-c", 2],
    ["wire-a", 3],
    ["daily-c", 4],
    ["source", 5],
  ]);
});

it("an outlet prints nothing on the day of an import: without a day of print the import asks for one, and says how to give it", () => {
  const publication = { column: "paper" };
  const read = () =>
    importMappedTable(readForeignTable("Day,Killed,Paper\n2022-01-05,1,Daily C\n"), {
      ...{ about: { ...ABOUT, publishedTold: false }, order: null },
      mapping: readMapping(JSON.stringify({ claims: { ...CLAIMS, publication } })),
    });
  expect(read).toThrow(/^Paper names what prints each figure, and nothing says when it was printed\./);
  expect(read).toThrow(
    /as "published" \("Day" again, .*--published YYYY-MM-DD.*name "Paper" as "source" in place of publication/,
  );
});

it("where the day of print is blank in a row, its figure is cited in the file, by way of the outlet, and that is told", () => {
  const { made, citations, publications } = printedBy(
    { column: "paper", published: "printed" },
    ...["2022-01-05,1,Daily C,2022-01-06,", "2022-01-05,2,Wire A,,"],
  );
  expect(publications.map(({ id }) => id)).toEqual(["daily-c-2022-01-06", "source"]);
  expect(citations.map(({ publication, via }) => [publication, via])).toEqual([
    ["daily-c-2022-01-06", null],
    ["source", "Wire A"],
  ]);
  expect(made.report.found).toContain(
    "cited in the file itself, by way of the outlet, since the day of print is blank: 1 × Wire A",
  );
});

it("what is known from rows is told from a text by its document, which ends as a table does", () => {
  const { publications } = printedBy({ column: "paper" }, ...["2022-01-05,1,Daily C,,", "2022-01-05,2,,,"]);
  expect(publications.map(({ document }) => document)).toEqual(["file.daily-c.csv", "file.csv"]);
});

it("a file of whose day nobody says anything bears that of its import, and says so; what its rows date is of their day", () => {
  const publication = { column: "paper", published: "printed" };
  const { publications } = datasetOf(
    importMappedTable(readForeignTable("day,killed,paper,printed\n2022-01-05,1,,\n2022-01-06,2,Daily C,2022-01-07\n"), {
      ...{ about: { ...ABOUT, publishedTold: false }, order: null },
      mapping: readMapping(JSON.stringify({ claims: { ...CLAIMS, publication } })),
    }),
  );
  expect(publications[0]?.remark.en).toMatch(/Its day is that of the import, since nobody said/);
  expect(publications.map(({ publishedBasis }) => publishedBasis)).toEqual(["import", "stated"]);
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
  expect(made.report.left).toEqual([{ row: 2, column: "printed", reason: "printed lies before day" }]);
  expect(made.report.notes).toEqual([{ row: 3, column: "link", note: "“page 3” is not a web address; left empty" }]);
});

it("all publications of an outlet are in one language, and the report says which it is taken to be", () => {
  const by = (...rows: string[]) => printedBy({ column: "paper", published: "printed" }, ...rows);
  const { made, publications } = by(
    ...["2022-01-05,1,Тенгри,2022-01-05,", "2022-01-05,десятки,Тенгри,2022-01-06,", "2022-01-05,2,Daily C,2022-01-05,"],
  );
  expect(new Set(publications.map(({ language }) => language))).toEqual(new Set(["ru"]));
  expect(made.report.found.find((line) => line.startsWith("taken as the language"))).toContain("English: ru;");
  const several = by(
    "2022-01-05,ондаған,A,2022-01-05,",
    "2022-01-05,десятки,B,2022-01-05,",
    "2022-01-05,3,C,2022-01-05,",
  );
  expect(several.publications.map(({ outlet, language }) => [outlet, language])).toEqual([
    ...[
      ["A", "kk"],
      ["B", "ru"],
      ["C", "en"],
    ],
  ]);
});

it("a row that names nothing that prints it, in a table that does, is cited in the file, and that is told; so is a paper in two scripts", () => {
  const { made } = printedBy(
    { column: "paper", published: "printed" },
    ...["2022-01-05,1,Kazinform,2022-01-06,", "2022-01-05,2,Казинформ,2022-01-06,", "2022-01-05,3,,2022-01-06,"],
  );
  expect(made.report.found).toContain("cited in the file itself, since no publication is named: rows 1");
  expect(made.report.found).toContainEqual(
    expect.stringMatching(/^paper is in Latin letters here and in Cyrillic ones there: “Kazinform” beside “Казинформ”/),
  );
});
