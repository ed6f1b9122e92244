import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { readCsv } from "#dataset/csv.ts";

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

describe("a table that cannot be split is told", () => {
  it("and never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { header, rows, issues } = readCsv("claims", text);
        expect(issues.length > 0 || rows.every((row) => row.length === header.length)).toBe(true);
      }),
    );
  });
});
