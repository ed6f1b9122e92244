import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { MAX_CELL_LENGTH, readCsv } from "#dataset/csv.ts";
import { formatIssue } from "#dataset/issue.ts";

const issuesOf = (text: string) => readCsv("claims", text).issues.map(formatIssue);

describe("a table is split as RFC 4180 says", () => {
  it("with quotes, commas and line breaks inside cells", () => {
    const { header, rows, issues } = readCsv("claims", 'id,note\r\na,"one, ""two""\nthree"\r\n');
    expect({ header, rows, issues }).toEqual({
      header: ["id", "note"],
      rows: [["a", 'one, "two"\nthree']],
      issues: [],
    });
  });

  it("with a byte order mark before it, or not", () => {
    expect(readCsv("claims", "\uFEFFid\na\n")).toEqual(readCsv("claims", "id\na\n"));
  });

  it("with a line break at the end, or not", () => {
    expect(readCsv("claims", "id,x\na,b\n")).toEqual(readCsv("claims", "id,x\na,b"));
  });

  it("with a header and no rows", () => {
    expect(readCsv("claims", "id,x\n")).toEqual({ header: ["id", "x"], rows: [], issues: [] });
  });

  it("and gives back every cell that was written", () => {
    const cell = fc.string({ unit: "grapheme" }).filter((text) => !/[\uFEFF\uFFFD]/.test(text));
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, (rows) => {
        const text = Papa.unparse({ fields: ["a", "b", "c"], data: rows });
        expect(readCsv("claims", text)).toEqual({ header: ["a", "b", "c"], rows, issues: [] });
      }),
    );
  });
});

describe("a table that cannot be split says where", () => {
  it.each([
    { rule: "no text", text: "", says: "1: has no header; write the names of the columns in the first row" },
    {
      rule: "too few cells",
      text: "a,b\n1,2\n3\n",
      says: "3: has 1 cells where the header has 2; put a cell that holds a comma in double quotes",
    },
    {
      rule: "too many cells",
      text: "a,b\n1,2,3\n",
      says: "2: has 3 cells where the header has 2; put a cell that holds a comma in double quotes",
    },
    { rule: "an empty line", text: "a,b\n1,2\n\n3,4\n", says: "3: is empty; delete the line" },
    {
      rule: "an open quote",
      text: 'a,b\n1,"2\n3,4\n',
      says: '2: a cell opens with a double quote that is never closed; close it, or write "" for a quote inside a cell',
    },
    {
      rule: "a quote inside quotes",
      text: 'a,b\n1,"2"3"\n',
      says: '2: a double quote stands inside a quoted cell; write it twice ("")',
    },
    {
      rule: "semicolons",
      text: "a;b\n1;2\n",
      says: "1: separates its cells with semicolons or tabs; save it with commas",
    },
    {
      rule: "another encoding",
      text: "a,b\n1,\uFFFD\n",
      says: "2: has letters that are not UTF-8; save the file as UTF-8",
    },
    {
      rule: "an endless cell",
      text: `a,b\n1,${"x".repeat(MAX_CELL_LENGTH + 1)}\n`,
      says: `2: has a cell longer than ${MAX_CELL_LENGTH} characters`,
    },
  ])("$rule", ({ text, says }) => {
    expect(issuesOf(text)).toContain(`claims:${says}`);
  });

  it("and never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { header, rows, issues } = readCsv("claims", text);
        expect(issues.length > 0 || rows.every((row) => row.length === header.length)).toBe(true);
      }),
    );
  });
});
