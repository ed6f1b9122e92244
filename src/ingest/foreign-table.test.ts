import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importBy } from "#ingest/foreign-files.fixture.ts";
import { readForeignTable } from "#ingest/foreign-table.ts";

const TOO_FEW =
  "has fewer cells than the header: 1 of 2; an empty cell needs its comma, too, and a cell of several lines has to stand in double quotes";
const TOO_MANY = "has more cells than the header: 3 for 2; a cell that holds a comma has to stand in double quotes";

const cells = (text: string, columns: readonly string[]) =>
  readForeignTable(text).rows.map(({ row, cell }) => [row, ...columns.map(cell)]);

describe("somebody else's table is read in whatever form it came", () => {
  it.each([
    ["commas and line feeds", "a,b\n1,2\n", "commas"],
    ["a byte order mark and carriage returns", "\uFEFFa,b\r\n1,2\r\n", "commas"],
    ["semicolons", "a;b\n1;2\n", "semicolons"],
    ["tabs", "a\tb\n1\t2\n", "tabs"],
    ["bars", "a|b\n1|2\n", "bars"],
    ["column names in capitals, with spaces", " A , B\n1, 2 \n", "commas"],
  ])("%s", (_, text, form) => {
    expect(cells(text, ["a", "b"])).toEqual([[2, "1", "2"]]);
    expect(readForeignTable(text).found).toEqual([`cells are separated by ${form}`]);
  });

  it("a line break inside quotes does not end a row, nor shift the count of those after it", () => {
    expect(cells('a,b\n"two\nlines",2\n3,4\n', ["a", "b"])).toEqual([
      [2, "two\nlines", "2"],
      [3, "3", "4"],
    ]);
  });

  it("a name of a column with line breaks in it is one line, and is found by it however a mapping writes it", () => {
    const table = readForeignTable('"Number\nof  dead",Day\n5,2022-01-05\n');
    expect(table.names).toEqual(["Number of dead", "Day"]);
    const figures = [{ column: "Number\nof dead", metric: "killed", label: "Killed" }];
    const where = { name: "Freedonia", kind: "country" };
    const claims = { day: "Day", claimant: { name: "Police", kind: "security" }, place: where, figures };
    const made = importBy({ claims }, '"Number\r\nof  dead",Day\n5,2022-01-05\n');
    expect(made.report.found).toContain("taken as running counts (cumulative in the mapping): Number of dead");
  });

  it("rows end in CRLF, LF or CR, each as it likes, and none swallows its neighbour", () => {
    const end = fc.constantFrom("\r\n", "\n", "\r");
    const cell = fc.constantFrom("1", "x y", '"a\r\nb"', '"a\nb;c"', '"says ""so"""');
    fc.assert(
      fc.property(
        fc.constantFrom(",", ";", "\t"),
        fc.array(fc.tuple(cell, cell, end), { minLength: 1 }),
        (separator, rows) => {
          const text = rows.map(([one, two, last]) => `${one}${separator}${two}${last}`).join("");
          const plain = (given: string) => given.replace(/^"|"$/g, "").replaceAll('""', '"');
          const table = readForeignTable(`a${separator}b\r\n${text}`);
          expect(table.left).toEqual([]);
          expect(table.rows.map(({ cell: of }) => [of("a"), of("b")])).toEqual(
            rows.map(([one, two]) => [plain(one), plain(two)]),
          );
        },
      ),
    );
    expect(cells('a,b\r\n1,"Blast" in\r\n2,x\n3,"Fire\r4,y\r\n', ["a", "b"])).toHaveLength(4);
  });

  it("objects of JSON are rows; lists in them are joined, and what they name is taken", () => {
    const text = JSON.stringify([
      { id: 7, none: null, sources: ["a", "b"], filters: [{ key: "k", value: "School" }], deep: { path: "p" } },
      { ID: "8" },
    ]);
    expect(cells(text, ["id", "none", "sources", "filters", "deep"])).toEqual([
      [1, "7", "", "a; b", "School", "p"],
      [2, "8", "", "", "", ""],
    ]);
  });

  it.each([
    ["tags of HXL", "a,b\n#date+start,\n1,2\n", { row: 2, reason: "holds HXL tags, no record" }],
    ["a row that is too short", "a,b\n1\n1,2\n", { row: 2, reason: TOO_FEW }],
    ["a row that is too long", "a,b\n1,2,3\n1,2\n", { row: 2, reason: TOO_MANY }],
    ["one of a file of semicolons", "a;b\n1;2;3\n1;2\n", { row: 2, reason: TOO_MANY.replace("comma", "semicolon") }],
    ["an empty line between rows", "a,b\n,\n1,2\n", { row: 2, reason: "the row is empty" }],
    ["what is no object in JSON", '[5, {"a": 1, "b": 2}]', { row: 1, reason: "is no object" }],
  ])("%s is left with its reason, and the other row is kept", (_, text, left) => {
    const table = readForeignTable(text);
    expect(table.left).toEqual([left]);
    expect(table.rows).toHaveLength(1);
  });

  it("letters that were lost before are told", () => {
    expect(readForeignTable("a,b\n\uFFFDlmaty,\uFFFD\n").found[1]).toMatch(/^2 × � stands for a letter that was lost/);
  });

  it("quotation marks that do not close stand for themselves where every row then has its cells", () => {
    for (const separator of [",", "\t"]) {
      const text = ["a,b", '1,"Blast" in a market', "2,He said", '3,"Fire', "4,x"]
        .join("\n")
        .replaceAll(",", separator);
      const { rows, left, found } = readForeignTable(`${text}\n`);
      expect(rows.map(({ cell }) => cell("b"))).toEqual(['"Blast" in a market', "He said", '"Fire', "x"]);
      expect([left, found[1]]).toEqual([[], "quotation marks stand for themselves, since some do not close"]);
    }
  });

  it("else the row is left, and how many lines it took is told", () => {
    const { rows, left } = readForeignTable('a,b\n0,"x, y"\n1,"Blast" here\n2,y\n3,z\n');
    expect(rows.map(({ cell }) => cell("a"))).toEqual(["0"]);
    expect(left).toEqual([
      {
        row: 3,
        reason:
          "has a quotation mark that does not close, or stands within a cell, and 3 lines of the file were taken for one row; write it twice, or leave it out",
      },
    ]);
  });

  it("an empty cell behind the last column is none", () => {
    const { rows, left } = readForeignTable("a,b\n1,2,,\n3,4,5\n");
    expect([rows.length, left.map(({ row }) => row)]).toEqual([1, [3]]);
  });

  it.each([
    ["", "The file has no header."],
    ["<!DOCTYPE html><html><p>Sign in, please", "The file is a web page, no table; download the file itself."],
    [
      '<?xml version="1.0"?>\n<kml xmlns="http://x.org">\n<Document>',
      "The file is XML (kml), no table; save it as CSV or GeoJSON",
    ],
    ["<gpx>\n</gpx>", "The file is XML (gpx), no table"],
    ["a,a\n1,2\n", "The column a stands twice in the header; rename one of them."],
    ["[1,", "The file starts as JSON and is none at line 1, column 4; look for a missing comma, quote or bracket"],
    ['{"a": 1}', "The JSON is no list of records."],
  ])("%j is no table, and why is said", (text, message) => {
    expect(() => readForeignTable(text)).toThrow(message);
  });

  it("lists that are nested without end are no cell, and numbers without end no digits", () => {
    const deep = `${"[".repeat(2000)}1${"]".repeat(2000)}`;
    expect(cells(`[{"a": ${deep}, "b": 1e999}]`, ["a", "b"])).toEqual([[1, "", "Infinity"]]);
  });

  it.each(["Deaths by town, 2022\n\n", "Deaths,,,\n,,,\n", "Deaths; a remark\n"])(
    "a title above the header is left out, and the rows below it keep their numbers: %j",
    (title) => {
      const [separator, above] = [title.includes(";") ? ";" : ",", title.split("\n").length - 1];
      const lines = ["Day,Town,Killed,Source", "2022-01-05,R,3,S"].map((line) => line.replaceAll(",", separator));
      const { names, rows, left } = readForeignTable(`${title}${lines.join("\n")}\n`);
      expect(names).toEqual(["Day", "Town", "Killed", "Source"]);
      expect(rows.map(({ row, cell }) => [row, cell("town")])).toEqual([[above + 2, "R"]]);
      expect(left.map(({ row, reason }) => [row, reason])).toEqual(
        Array.from({ length: above }, (_, index) => [index + 1, "stands above the header"]),
      );
    },
  );

  it("a header of two columns is one, and so is one of many names over rows with few cells", () => {
    expect(readForeignTable("a,b\n1,2\n").names).toEqual(["a", "b"]);
    expect(readForeignTable("a,b,c,d\n1,,,\n1,2,3,4\n").names).toEqual(["a", "b", "c", "d"]);
  });

  it("every record is a row or is left, whatever its cells hold; names such as __proto__ are names", () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor", "#adm1", '"', "\n", ";"));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }), (records) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = ["__proto__,constructor", ...records.map((row) => row.map(quoted).join(","))].join("\n");
        const { rows, left } = readForeignTable(text);
        expect(rows.length + left.length).toBe(records.length);
        for (const { row, cell: at } of rows) {
          expect([at("__proto__"), at("constructor")]).toEqual(records[row - 2]?.map((value) => value.trim()));
        }
      }),
    );
  });
});
