import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "#dataset/csv.ts";
import { toFigure } from "#dataset/figure.ts";
import { startsFormula } from "#dataset/formula.ts";
import { withoutApostrophe, writeCsv } from "#dataset/write-csv.ts";

const written = (cell: string | number | null, form: "data" | "spreadsheet" = "spreadsheet") =>
  readCsv("t", writeCsv({ header: ["a", "b"], rows: [[cell, "x"]] }, form)).rows[0]?.[0];

describe("a CSV file for machines", () => {
  it("has commas, CRLF after every row, and quotes only where they are needed", () => {
    const rows = [
      ["plain", null, true],
      ['said "18", not 16', -1.5, toFigure(164)],
      ["two\nlines", "=1+1", " edge"],
    ];
    expect(writeCsv({ header: ["a", "b", "c"], rows }, "data")).toBe(
      'a,b,c\r\nplain,,true\r\n"said ""18"", not 16",-1.5,164\r\n"two\nlines",=1+1," edge"\r\n',
    );
  });
});

describe("a CSV file for spreadsheets", () => {
  it("begins with the mark by which Excel knows UTF-8", () => {
    expect(writeCsv({ header: ["a", "b"], rows: [] }, "spreadsheet")).toBe("\uFEFFa,b\r\n");
  });

  it.each([
    ...["=1+1", "+7 727", "-cmd", "@SUM(A1)", "\tx", "\rx", "\nx", "\0x"],
    ...[" =1", "\u00a0=1", "\u3000=1", "\u200b=1", "\ufeff=1", "  \t=1", "＝1", "＋1", "－x", "＠x", "﹦1"],
    ...["-1e5", "--5", "- 5", "'=1", "''@x"],
  ])("never hands over %j as a formula", (cell) => {
    expect(written(cell)).toBe(`'${cell}`);
  });

  it.each(["-5", "-5.25", "5", "a=b", "at least 16", "’=1", "it's", "'quoted'", "", " edge"])(
    "leaves %j as it is",
    (cell) => {
      expect(written(cell)).toBe(cell);
    },
  );

  it("keeps negative numbers numbers", () => {
    expect(written(-43.25)).toBe("-43.25");
  });
});

const sign = fc.constantFrom("=", "+", "-", "@", "'", " ", "\t", "\r", "\n", "\0", "\u3000", "＝", '"', ",", "1", "а");
const cell = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.array(sign).map((signs) => signs.join("")),
);
const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1 });

/** Splits without the checks that a dataset's table has to pass. */
function cellsOf(text: string): readonly (readonly string[])[] {
  return readCsv("t", text).rows;
}

describe("for any texts", () => {
  it("what was written in either form is read back, in the one for spreadsheets once the apostrophes are off", () => {
    fc.assert(
      fc.property(rows, (texts) => {
        const table = { header: ["a", "b", "c"], rows: texts };
        expect(cellsOf(writeCsv(table, "data"))).toEqual(texts);
        const shown = cellsOf(writeCsv(table, "spreadsheet"));
        expect(shown.map((row) => row.map(withoutApostrophe))).toEqual(texts);
      }),
    );
  });

  it("no cell of a file for spreadsheets starts a formula", () => {
    fc.assert(
      fc.property(rows, (texts) => {
        const shown = cellsOf(writeCsv({ header: ["a", "b", "c"], rows: texts }, "spreadsheet"));
        expect(shown.flat().filter(startsFormula)).toEqual([]);
      }),
    );
  });
});
