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

  it("whichever way each of its rows ends, and with the line breaks of its cells as they are", () => {
    const rows = fc.array(fc.tuple(fc.constantFrom('"one\r\ntwo"', '"one\n""two"""', "plain", ""), fc.boolean()), {
      minLength: 1,
    });
    fc.assert(
      fc.property(rows, (given) => {
        const text = (end: (crlf: boolean) => string) =>
          `id,note\r\n${given.map(([cell, crlf], i) => `r${i},${cell}${end(crlf)}`).join("")}`;
        const mixed = readCsv(
          "claims",
          text((crlf) => (crlf ? "\r\n" : "\n")),
        );
        expect(mixed).toEqual(
          readCsv(
            "claims",
            text(() => "\r\n"),
          ),
        );
        expect(mixed.issues).toEqual([]);
        expect(mixed.rows.map(([, note]) => note)).toEqual(
          given.map(([cell]) => cell.replace(/^"|"$/g, "").replaceAll('""', '"')),
        );
      }),
    );
  });

  it("with a line break at the end, or not", () => {
    expect(readCsv("claims", "id,x\na,b\n")).toEqual(readCsv("claims", "id,x\na,b"));
  });

  it("with a header and no rows", () => {
    expect(readCsv("claims", "id,x\n")).toEqual({ header: ["id", "x"], rows: [], issues: [] });
  });

  it("and gives back every cell that was written", () => {
    const cell = fc.string({ unit: "grapheme" }).filter((text) => !/[\uFEFF\uFFFD]/.test(text));
    const row = fc.tuple(cell, cell, cell).filter((cells) => cells.some((text) => text.trim() !== ""));
    const table = fc.array(row, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, (rows) => {
        const text = Papa.unparse({ fields: ["a", "b", "c"], data: rows });
        expect(readCsv("claims", text)).toEqual({ header: ["a", "b", "c"], rows, issues: [] });
      }),
    );
  });
});

describe("a row whose cells are all empty", () => {
  const told = (text: string) => readCsv("claims", text).issues.map(({ row, message }) => `${row}: ${message}`);

  it("is told once and not cell by cell, also where it is the last one, or has another number of cells", () => {
    expect(told("id,x,y\n,,\na,b,c\n")).toEqual(["2: is empty; delete the line"]);
    expect(told("id,x,y\na,b,c\n , ,\n")).toEqual(["3: is empty; delete the line"]);
    expect(told("id,x,y\na,b,c\n,,,,,\n")).toEqual(["3: is empty; delete the line"]);
  });

  it("is told with those below it, as Excel leaves them by the hundred", () => {
    expect(told("id,x,y\n,,\n,,\na,b,c\n,,\n")).toEqual([
      "2: is empty, as the line below it is; delete both",
      "5: is empty; delete the line",
    ]);
    expect(told(`id,x,y\na,b,c\n${",,\n".repeat(300)}`)).toEqual([
      "3: is empty, as the 299 lines below it are; delete them all",
    ]);
  });
});

it("a table in another encoding is told once, with its first cell and how many others there are", () => {
  const text = new TextDecoder().decode(
    Uint8Array.from([0x69, 0x64, 0x2c, 0x78, 0x0a, ...Array.from("аб,в\nг,д\n", inWindows1251)]),
  );
  expect(readCsv("claims", text).issues).toEqual([
    {
      ...{ severity: "error", table: "claims", row: 2, field: "id" },
      message: "has letters that are not UTF-8, as 3 other cells have; save the file as UTF-8",
    },
  ]);
});

function inWindows1251(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? code : code - 0x350;
}

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
